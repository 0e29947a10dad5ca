import type { ScreeningKind } from '../domain/screening-kind.js';
import type { Evaluation } from './evaluate.js';

/** The share of the labelled passages of the given kinds that were found; 1 when there are none. */
export function recallOf(evaluation: Evaluation, accepts: (kind: ScreeningKind) => boolean): number {
  const figures = evaluation.byKind.filter(({ kind }) => accepts(kind));
  const labelled = figures.reduce((sum, figure) => sum + figure.labelled, 0);
  const found = figures.reduce((sum, figure) => sum + figure.found, 0);
  return labelled === 0 ? 1 : found / labelled;
}

/** The share of the flagged passages that are identifiers. */
export function precisionOf({ flagged, flaggedRightly }: Evaluation): number {
  return flagged === 0 ? 1 : flaggedRightly / flagged;
}
