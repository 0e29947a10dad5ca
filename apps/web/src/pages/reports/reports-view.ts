/** The cycles of which there is a report. */
export interface ReportsView {
  readonly title: string;
  readonly reports: readonly {
    readonly heading: string;
    readonly text: string;
    readonly href: string;
    readonly publicHref: string;
    readonly progress: readonly string[];
  }[];
}
