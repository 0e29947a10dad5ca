import type { KnownCycle } from '../../cycle/known-cycle.js';
import type { ProtectedRow, ProtectedTable } from '../../disclosure/domain/protected-table.js';
import { goodOrBetterOf, shareOf } from '../../disclosure/domain/share-of.js';
import { TOGETHER, type BoardReport, type ReportRow, type ReportTable } from '../domain/board-report.js';
import { OVERALL } from '../domain/grade-counts.js';
import { reportedCycle } from '../domain/restricted-pack.js';

/**
 * The public version of a report, made of protected tables and of nothing else: no true count is within its reach.
 * `codes` are the cycles' codes by id, for what was rolled up.
 */
export function publicReport(
  cycle: KnownCycle,
  tables: readonly ProtectedTable[],
  codes: ReadonlyMap<string, string>,
): BoardReport {
  const { scale } = cycle;
  return {
    tier: 'public',
    cycle: reportedCycle(cycle),
    scale: { name: scale.name, version: scale.version, grades: scale.grades },
    tables: tables.filter(hasCases).map((table) => tableOf(cycle, table)),
    findings: [],
    notes: notesOf(cycle, tables, codes),
  };
}

function hasCases({ together }: ProtectedTable): boolean {
  return !('value' in together.total) || together.total.value > 0;
}

function tableOf(cycle: KnownCycle, table: ProtectedTable): ReportTable {
  const isWhole = table.measure === OVERALL;
  const isServices = cycle.subject === 'services';
  const title = cycle.tool.domains.find(({ code }) => code === table.measure)?.title;
  const rows = isServices ? [table.together] : [...table.rows, table.together];
  return {
    domain: table.measure,
    title: title ?? (isServices ? 'Overall' : 'Whole case'),
    unit: isServices ? 'services' : 'cases',
    columns: table.columns.map(({ code, label }) => ({ code, label })),
    rows: rows.map((row) => rowOf(row, table, isServices ? 'published' : isWhole ? 'overall' : 'moderated')),
  };
}

function rowOf(row: ProtectedRow, table: ProtectedTable, source: ReportRow['source']): ReportRow {
  const share = shareOf(goodOrBetterOf(table, row), row.total);
  return {
    authority: row.authority === table.together.authority ? TOGETHER : row.authority,
    source,
    figures: row.cells,
    total: row.total,
    ...(share && { goodOrBetter: share }),
  };
}

function notesOf(
  { subject }: KnownCycle,
  tables: readonly ProtectedTable[],
  codes: ReadonlyMap<string, string>,
): string[] {
  if (subject === 'services') return ['The subjects are services, not children: nothing is hidden.'];
  const rolledUp = [...new Set(tables.flatMap(({ cycles }) => (cycles.length > 1 ? cycles : [])))];
  return [
    'All figures count cases, and so children. A domain of a case counts with the lowest grade that any agency was given in it.',
    'Counts from 1 to 5 are not shown, nor is anything from which one could be worked out: by subtraction, from percentages or totals, from an earlier public version, or with the figures that one authority has of itself.',
    ...(tables.some(({ withheld }) => withheld)
      ? ['Where there are fewer than 12 new cases of an authority, nothing is told of how they were graded.']
      : []),
    ...(tables.some(({ collapsed }) => collapsed)
      ? ['Grades are shown in two groups, Good or better and below Good, where there are few.']
      : []),
    ...(rolledUp.length > 0
      ? [
          `Cycles are counted together where one alone is too small: ${rolledUp.map((id) => codes.get(id) ?? id).join(', ')}.`,
        ]
      : []),
  ];
}
