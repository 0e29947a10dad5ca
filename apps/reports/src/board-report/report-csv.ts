import { csvText, type CsvValue } from '@accord/csv';
import type { Partnership } from '@accord/partnership';
import {
  HIDING_REASONS,
  TOGETHER,
  type BoardReport,
  type Figure,
  type ReportRow,
  type ReportTable,
} from './domain/board-report.js';
import type { GradeSource } from './domain/grade-counts.js';

/** How the Department for Education marks a figure that is not shown for confidentiality. */
const HIDDEN = 'c';

const SOURCES: Readonly<Record<GradeSource, string>> = {
  self: 'Self grade',
  moderated: 'Moderated grade',
  overall: 'Moderated grade',
  published: 'Published grade',
};

/** A report as a spreadsheet can read it, one line for each figure: made of the report alone, so what it hides stays hidden. */
export function reportCsv(report: BoardReport, partnership: Partnership): string {
  const header = [
    'Cycle',
    'Domain',
    'Title',
    'Counted',
    'Authority',
    'Graded by',
    'Grade',
    'Figure',
    'Not shown because',
  ];
  const lines = report.tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const start = [
        report.cycle.code,
        table.domain,
        table.title,
        table.unit,
        placeName(partnership, report, row),
        SOURCES[row.source],
      ];
      return figuresOf(table, row).map(([label, figure]): CsvValue[] => [...start, label, ...written(figure)]);
    }),
  );
  return csvText(header, lines);
}

function figuresOf(table: ReportTable, row: ReportRow): [string, Figure][] {
  const grades = row.figures.map((figure, index): [string, Figure] => [table.columns[index]?.label ?? '', figure]);
  const share: [string, Figure][] = row.goodOrBetter ? [['Good or better (per cent)', row.goodOrBetter]] : [];
  return [...grades, ['All grades', row.total], ...share];
}

function written(figure: Figure): CsvValue[] {
  return 'value' in figure ? [figure.value, null] : [HIDDEN, HIDING_REASONS[figure.hidden]];
}

function placeName(partnership: Partnership, { cycle }: BoardReport, { authority }: ReportRow): string {
  if (authority === TOGETHER) return cycle.subject === 'services' ? 'All services' : 'Together';
  return partnership.scopes.find(({ id }) => id === authority)?.name ?? authority;
}
