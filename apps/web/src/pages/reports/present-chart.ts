import type { Figure, ReportTable } from '../../services/reports/board-report.js';
import type { BarGroupView, ChartView } from './chart-view.js';

/** Places in the drawing, in its own units; its width is 640. */
const BARS_FROM = 190;
const LONGEST_BAR = 400;
const BAR = 13;
const STEP = 17;
const HEADING = 24;
const GAP = 12;

/** The sign for a figure that is not shown. */
export const HIDDEN_SIGN = 'c';

/**
 * Draws the figures of a table as bars and nothing else: a figure that is not shown has no bar, and the longest one shown
 * sets the measure, so no length tells what is hidden. Where nothing is shown there is nothing to draw.
 */
export function presentChart(table: ReportTable, headings: readonly string[]): ChartView | undefined {
  if (table.rows.every(({ figures }) => figures.every((figure) => 'hidden' in figure))) return undefined;
  const most = Math.max(1, ...table.rows.flatMap(({ figures }) => figures.map((figure) => valueOf(figure) ?? 0)));
  const tall = HEADING + table.columns.length * STEP + GAP;
  const groups = table.rows.map(({ figures }, index): BarGroupView => {
    const top = index * tall;
    return {
      heading: headings[index] ?? '',
      y: top + 16,
      bars: figures.map((figure, grade) => barOf(figure, { top: top + HEADING + grade * STEP, most, grade, table })),
    };
  });
  return {
    title: `Bar chart: ${table.title}`,
    description: 'It shows the same figures as the table.',
    height: table.rows.length * tall,
    groups,
  };
}

function barOf(
  figure: Figure,
  { top, most, grade, table }: { top: number; most: number; grade: number; table: ReportTable },
): BarGroupView['bars'][number] {
  const value = valueOf(figure);
  const width = Math.round(((value ?? 0) / most) * LONGEST_BAR);
  return {
    label: table.columns[grade]?.label ?? '',
    labelY: top + 12,
    y: top,
    width,
    shade: Math.min(grade, 3),
    text: value === undefined ? HIDDEN_SIGN : String(value),
    textX: BARS_FROM + width + 8,
  };
}

function valueOf(figure: Figure): number | undefined {
  return 'value' in figure ? figure.value : undefined;
}

/** How high a bar is, and where all of them begin; the template writes them. */
export const BAR_PLACE = { x: BARS_FROM, height: BAR } as const;
