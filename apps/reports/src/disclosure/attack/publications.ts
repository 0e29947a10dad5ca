import type { CountTable } from '../domain/count-table.js';
import type { ProtectedTable } from '../domain/protected-table.js';

/** Publishes cycle after cycle, each with what was published before, as the years go. */
export function publications(
  table: CountTable,
  publish: (table: CountTable, earlier: readonly ProtectedTable[]) => ProtectedTable,
): ProtectedTable[] {
  const published: ProtectedTable[] = [];
  table.cycles.forEach((_, at) =>
    published.push(publish({ ...table, cycles: table.cycles.slice(0, at + 1) }, [...published])),
  );
  return published;
}
