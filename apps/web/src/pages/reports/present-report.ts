import type { Partnership } from '@accord/partnership';
import { scopeName } from '../../rendering/names.js';
import type {
  BoardReport,
  Figure,
  GradeSource,
  HidingReason,
  ReportRow,
  ReportTable,
} from '../../services/reports/board-report.js';
import { BAR_PLACE, HIDDEN_SIGN, presentChart } from './present-chart.js';
import type { FigureView, ReportTableView, ReportView } from './report-view.js';

const SOURCES: Readonly<Record<GradeSource, string>> = {
  self: 'self grade',
  moderated: 'moderated grade',
  overall: 'moderated grade',
  published: 'published grade',
};

const UNITS: Readonly<Record<ReportTable['unit'], string>> = {
  cases: 'Number of cases',
  judgements: 'Number of judgements',
  services: 'Number of services',
};

const REASONS: Readonly<Record<HidingReason, string>> = {
  'small-or-protecting': `${HIDDEN_SIGN}: the figure counts 1 to 5, or with it such a count could be worked out.`,
  'too-few': `${HIDDEN_SIGN}: there are too few cases to show anything of how they were graded.`,
  'hidden-before': `${HIDDEN_SIGN}: an earlier public version hides a part of the figure.`,
};

const KINDS: Readonly<Record<string, string>> = {
  strength: 'Strength',
  'area-for-improvement': 'Area for improvement',
};

/** Puts a report onto a page: tables first, each with its chart, then findings, scale and notes. */
export function presentReport(report: BoardReport, partnership: Partnership): ReportView {
  const { cycle, scale } = report;
  const isRestricted = report.tier === 'restricted';
  return {
    title: `${cycle.theme}: board report`,
    tier: isRestricted ? 'Restricted pack' : 'Public version',
    warning: isRestricted
      ? 'For named recipients only. Each look at this page is in the access trail. Do not pass figures on: the public version is for that.'
      : undefined,
    facts: [
      ['Cycle', cycle.code],
      ['Programme', cycle.programme],
      ['Subject', cycle.subject === 'services' ? 'Services' : 'Children’s cases'],
      ...(cycle.authorities.length > 0
        ? ([['Authorities', cycle.authorities.map((id) => scopeName(partnership, id)).join(', ')]] as const)
        : []),
      ['Scale', `${scale.name}, version ${scale.version}`],
    ],
    contents: contentsOf(report.tables),
    tables: report.tables.map((table) => presentTable(table, report, partnership)),
    noneText: 'Nothing was graded yet.',
    findings: report.findings.map((finding) => ({
      heading: `${KINDS[finding.kind] ?? finding.kind}: ${scopeName(partnership, finding.authority)}, ${finding.domain}`,
      statement: finding.statement,
      support: `Supported by ${finding.supportingCases} ${finding.supportingCases === 1 ? 'case' : 'cases'}`,
    })),
    showsFindings: isRestricted && cycle.subject === 'children',
    grades: scale.grades,
    notes: report.notes,
    download: {
      href: `/reports/${cycle.id}/${isRestricted ? 'restricted' : 'public'}.csv`,
      text: 'Download the figures (CSV)',
    },
    bar: BAR_PLACE,
  };
}

function contentsOf(tables: readonly ReportTable[]): ReportView['contents'] {
  return tables.length > 2 ? tables.map((table) => ({ href: `#${idOf(table)}`, text: table.title })) : [];
}

function idOf({ domain }: ReportTable): string {
  return `table-${domain.toLowerCase()}`;
}

function presentTable(table: ReportTable, { cycle }: BoardReport, partnership: Partnership): ReportTableView {
  const place = ({ authority }: ReportRow): string => {
    if (authority !== 'together') return scopeName(partnership, authority);
    return cycle.subject === 'services' ? 'All services' : 'Together';
  };
  const headings = table.rows.map((row) => `${place(row)}, ${SOURCES[row.source]}`);
  const columns = [...table.columns.map(({ label }) => label), 'All', 'Good or better'];
  const rows = table.rows.map((row, index) => ({ heading: headings[index] ?? '', cells: cellsOf(row, columns) }));
  const hidden = table.rows.flatMap((row) => [
    ...row.figures,
    row.total,
    ...(row.goodOrBetter ? [row.goodOrBetter] : []),
  ]);
  const reasons = new Set(hidden.flatMap((figure) => ('hidden' in figure ? [REASONS[figure.hidden]] : [])));
  return {
    id: idOf(table),
    title: table.title,
    caption: UNITS[table.unit],
    columns,
    rows,
    chart: presentChart(table, headings),
    hiddenBecause: [...reasons],
  };
}

function cellsOf(row: ReportRow, columns: readonly string[]): FigureView[] {
  const texts = [
    ...row.figures.map((figure) => textOf(figure)),
    textOf(row.total),
    row.goodOrBetter ? textOf(row.goodOrBetter, '%') : 'None graded',
  ];
  return texts.map((text, index) => ({ label: columns[index] ?? '', text }));
}

function textOf(figure: Figure, unit = ''): string {
  return 'value' in figure ? `${unit === '%' ? figure.value.toFixed(1) : figure.value}${unit}` : HIDDEN_SIGN;
}
