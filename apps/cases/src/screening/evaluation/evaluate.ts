import type { Detector } from '../domain/detectors.js';
import type { RegisterNames } from '../domain/names/register-names.js';
import { screenStatement } from '../domain/screen-statement.js';
import type { ScreenedPassage } from '../domain/screened-passage.js';
import { SCREENING_KINDS, type ScreeningKind } from '../domain/screening-kind.js';
import type { LabelledStatement } from './labelled-statement.js';

/** How many labelled passages of a kind there are and how many of them were found whole. */
export interface KindFigures {
  readonly kind: ScreeningKind;
  readonly labelled: number;
  readonly found: number;
}

/** A passage that was missed or flagged wrongly, with the statement it stands in. */
export interface Mistake {
  readonly kind: ScreeningKind;
  readonly passage: string;
  readonly statement: string;
}

/** The figures of one evaluation. */
export interface Evaluation {
  readonly byKind: readonly KindFigures[];
  readonly flagged: number;
  readonly flaggedRightly: number;
  readonly missed: readonly Mistake[];
  readonly wronglyFlagged: readonly Mistake[];
}

/** A labelled passage is found only when every letter and digit of it is inside flagged passages. */
function isFound(text: string, label: ScreenedPassage, flagged: readonly ScreenedPassage[]): boolean {
  for (let at = label.start; at < label.end; at += 1) {
    const matters = /[\p{L}\p{N}]/u.test(text[at] ?? '');
    if (matters && !flagged.some(({ start, end }) => start <= at && at < end)) return false;
  }
  return true;
}

function mistake(text: string, { start, end, kind }: ScreenedPassage): Mistake {
  return { kind, passage: text.slice(start, end), statement: text };
}

/** Screens labelled statements and counts what was found, what was missed and what was flagged without reason. */
export function evaluate(
  statements: readonly LabelledStatement[],
  register: RegisterNames,
  detectors?: readonly Detector[],
): Evaluation {
  const screened = statements.map(({ text, labels }) => ({
    text,
    labels,
    flagged: screenStatement(text, register, detectors),
  }));
  const labelled = screened.flatMap(({ text, labels, flagged }) =>
    labels.map((label) => ({ ...mistake(text, label), found: isFound(text, label, flagged) })),
  );
  const judged = screened.flatMap(({ text, labels, flagged }) =>
    flagged.map((passage) => ({
      ...mistake(text, passage),
      right: labels.some(({ start, end }) => passage.start < end && start < passage.end),
    })),
  );
  return {
    byKind: SCREENING_KINDS.map((kind) => ({
      kind,
      labelled: labelled.filter((label) => label.kind === kind).length,
      found: labelled.filter((label) => label.kind === kind && label.found).length,
    })),
    flagged: judged.length,
    flaggedRightly: judged.filter(({ right }) => right).length,
    missed: labelled.filter(({ found }) => !found),
    wronglyFlagged: judged.filter(({ right }) => !right),
  };
}
