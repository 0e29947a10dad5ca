import type { GradeSource } from './grade-counts.js';

/** Who may be shown it: named recipients in the partnership, or everybody. */
export type ReportTier = 'restricted' | 'public';

/** What is counted. Cases are children, and so, one step away, are judgements; services are not. */
export type CountedUnit = 'cases' | 'judgements' | 'services';

/** Why a figure is not shown. That a count is small and that it protects one are one reason: to tell which would tell too much. */
export const HIDING_REASONS = {
  'small-or-protecting': 'It counts 1 to 5, or with it such a count could be worked out.',
  'too-few': 'There are too few cases to show anything of how they were graded.',
  'hidden-before': 'An earlier public version hides a part of it.',
} as const;

/** The code of a reason. */
export type HidingReason = keyof typeof HIDING_REASONS;

/** A figure that is shown, or the reason for which it is not. There is no third thing: a hidden value is nowhere in it. */
export type Figure = { readonly value: number } | { readonly hidden: HidingReason };

/** The whole partnership, beside its authorities. */
export const TOGETHER = 'together';

/** A column of a table: a grade, or several of them together. */
export interface GradeColumn {
  readonly code: string;
  readonly label: string;
}

/** One line of a table: the grades of one authority, or of all together, by one source. */
export interface ReportRow {
  /** A scope, or `together`. For services there is one line only. */
  readonly authority: string;
  readonly source: GradeSource;
  /** One for each column. */
  readonly figures: readonly Figure[];
  /** Of all columns; *not applicable* is not among them. */
  readonly total: Figure;
  /** Per cent of the total that is Good or better, to one decimal place; hidden, or absent when there is nothing to count. */
  readonly goodOrBetter?: Figure;
}

/** One domain, or the grade of the whole. */
export interface ReportTable {
  readonly domain: string;
  readonly title: string;
  readonly unit: CountedUnit;
  readonly columns: readonly GradeColumn[];
  readonly rows: readonly ReportRow[];
}

/** A released finding as a report shows it. */
export interface ReportedFinding {
  readonly findingId: string;
  readonly authority: string;
  readonly kind: string;
  readonly domain: string;
  readonly statement: string;
  readonly supportingCases: number;
}

/** What a report is about. */
export interface ReportedCycle {
  readonly id: string;
  readonly code: string;
  readonly programme: string;
  readonly theme: string;
  readonly subject: 'children' | 'services';
  readonly state: string;
  readonly authorities: readonly string[];
}

/** A grade with what practice of it looks like; the more points the better. */
export interface ReportGrade extends GradeColumn {
  readonly points: number;
  readonly descriptor: string;
}

/** The scale that was graded by, best grade first. */
export interface ReportScale {
  readonly name: string;
  readonly version: number;
  readonly grades: readonly ReportGrade[];
}

/** A board report. Page, chart, spreadsheet and CSV are all made of this one object and of nothing else. */
export interface BoardReport {
  readonly tier: ReportTier;
  readonly cycle: ReportedCycle;
  readonly scale: ReportScale;
  readonly tables: readonly ReportTable[];
  readonly findings: readonly ReportedFinding[];
  /** Sentences that a reader needs to read the tables rightly. */
  readonly notes: readonly string[];
}
