import type { CountTable } from '../domain/count-table.js';
import type { ProtectedCell, ProtectedTable } from '../domain/protected-table.js';

/** A publication that hides counts of 1 to 5 and nothing else: what the attacks must break. */
export function smallCountsOnly(table: CountTable): ProtectedTable {
  const rows = (table.cycles.at(-1)?.rows ?? []).map(({ authority }) => {
    const counts = table.grades.map((_, at) => sum(table, authority, at));
    return {
      authority,
      withheld: false,
      cells: counts.map(shown),
      total: shown(counts.reduce((a, b) => a + b, 0)),
      counts,
    };
  });
  const all = table.grades.map((_, at) => rows.reduce((total, { counts }) => total + (counts[at] ?? 0), 0));
  const total = shown(all.reduce((a, b) => a + b, 0));
  return {
    measure: table.measure,
    cycles: table.cycles.map(({ cycle }) => cycle),
    columns: table.grades.map((grade) => ({ ...grade, grades: [grade.code] })),
    rows: rows.map(({ authority, withheld, cells, total: size }) => ({ authority, withheld, cells, total: size })),
    together: { authority: 'together', withheld: false, cells: all.map(shown), total },
    collapsed: false,
    rolledUp: table.cycles.length > 1,
    withheld: false,
  };
}

function sum({ cycles }: CountTable, authority: string, at: number): number {
  return cycles
    .flatMap(({ rows }) => rows.filter((row) => row.authority === authority))
    .reduce((total, { counts }) => total + (counts[at] ?? 0), 0);
}

function shown(value: number): ProtectedCell {
  // Withheld reasons keep the attacker from assuming more than the bare rule says.
  return value >= 1 && value <= 5 ? { hidden: 'too-few' } : { value };
}
