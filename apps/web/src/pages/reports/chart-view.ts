/** One bar: a grade of one line of the table. */
export interface BarView {
  readonly label: string;
  readonly labelY: number;
  readonly y: number;
  readonly width: number;
  /** Which of the shades, 0 for the best grade. */
  readonly shade: number;
  /** The figure, or the sign that it is not shown. */
  readonly text: string;
  readonly textX: number;
}

/** The bars of one line of the table. */
export interface BarGroupView {
  readonly heading: string;
  readonly y: number;
  readonly bars: readonly BarView[];
}

/** A bar chart as SVG: measured and placed, so that the template only writes it. */
export interface ChartView {
  readonly title: string;
  readonly description: string;
  readonly height: number;
  readonly groups: readonly BarGroupView[];
}
