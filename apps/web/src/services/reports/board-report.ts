/** A figure, or why it is not shown. */
export type Figure = { readonly value: number } | { readonly hidden: HidingReason };

/** Why a figure is not shown. */
export type HidingReason = 'small-or-protecting' | 'too-few' | 'hidden-before';

/** Which grades a line counts. */
export type GradeSource = 'self' | 'moderated' | 'overall' | 'published';

/** One line of a table. */
export interface ReportRow {
  /** A scope, or `together`. */
  readonly authority: string;
  readonly source: GradeSource;
  readonly figures: readonly Figure[];
  readonly total: Figure;
  /** Per cent; absent of nothing. */
  readonly goodOrBetter?: Figure;
}

/** One domain, or the grade of the whole. */
export interface ReportTable {
  readonly domain: string;
  readonly title: string;
  readonly unit: 'cases' | 'judgements' | 'services';
  readonly columns: readonly { readonly code: string; readonly label: string }[];
  readonly rows: readonly ReportRow[];
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

/** A board report, from which page, chart and CSV are made. */
export interface BoardReport {
  readonly tier: 'restricted' | 'public';
  readonly cycle: ReportedCycle;
  readonly scale: {
    readonly name: string;
    readonly version: number;
    readonly grades: readonly { readonly label: string; readonly descriptor: string }[];
  };
  readonly tables: readonly ReportTable[];
  readonly findings: readonly {
    readonly findingId: string;
    readonly authority: string;
    readonly kind: string;
    readonly domain: string;
    readonly statement: string;
    readonly supportingCases: number;
  }[];
  readonly notes: readonly string[];
}

/** A cycle of which there is a report, and how far each authority is. */
export interface ListedReport extends ReportedCycle {
  readonly progress: readonly {
    readonly authority: string;
    readonly cases: number;
    readonly requested: number;
    readonly submitted: number;
    readonly moderated: number;
  }[];
}

/** The public version of a report, and how far it is. */
export interface PublicVersion {
  readonly state: 'preview' | 'prepared' | 'published';
  readonly versionId?: string;
  readonly digest?: string;
  readonly isOwn?: boolean;
  readonly publishedAt?: string;
  readonly report: BoardReport;
}
