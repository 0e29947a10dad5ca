import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { BAR_PLACE } from './present-chart.js';
import type { ChartView } from './chart-view.js';

/** A cell with its column's heading, for narrow screens. */
export interface FigureView {
  readonly label: string;
  readonly text: string;
}

/** A table with its chart. */
export interface ReportTableView {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly heading: string; readonly cells: readonly FigureView[] }[];
  readonly chart?: ChartView;
  /** Why figures of it are not shown. */
  readonly hiddenBecause: readonly string[];
}

/** A board report as a page. */
export interface ReportView {
  readonly title: string;
  readonly tier: string;
  readonly warning?: string;
  readonly facts: readonly (readonly [string, string])[];
  /** Where in the page each table is; none where there are few. */
  readonly contents: readonly NavigationLink[];
  readonly tables: readonly ReportTableView[];
  readonly noneText: string;
  readonly findings: readonly { readonly heading: string; readonly statement: string; readonly support: string }[];
  readonly showsFindings: boolean;
  readonly grades: readonly { readonly label: string; readonly descriptor: string }[];
  readonly notes: readonly string[];
  readonly download: NavigationLink;
  readonly other?: NavigationLink;
  readonly bar: typeof BAR_PLACE;
  /** How far a public version is, and what can be done with it. */
  readonly publication?: {
    readonly notice?: string;
    readonly text: string;
    readonly digest?: string;
    readonly form?: { readonly action: string; readonly button: string };
    readonly formToken: string;
    readonly idempotencyKey: string;
  };
}
