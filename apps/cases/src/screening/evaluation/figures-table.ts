import type { Evaluation } from './evaluate.js';
import { precisionOf } from './rates.js';

/** The figures by kind, with every miss and every wrong flag, as lines of plain text. */
export function figuresTable(name: string, evaluation: Evaluation): string {
  const kinds = evaluation.byKind
    .filter(({ labelled }) => labelled > 0)
    .map(({ kind, labelled, found }) => `${kind.padEnd(14)} ${found} of ${labelled}`);
  const precision = `precision      ${evaluation.flaggedRightly} of ${evaluation.flagged} (${precisionOf(evaluation).toFixed(3)})`;
  const missed = evaluation.missed.map(
    ({ kind, passage, statement }) => `missed ${kind} "${passage}" in: ${statement}`,
  );
  const wrong = evaluation.wronglyFlagged.map(
    ({ kind, passage, statement }) => `wrongly flagged ${kind} "${passage}" in: ${statement}`,
  );
  return [`== ${name}`, ...kinds, precision, ...missed, ...wrong].join('\n');
}
