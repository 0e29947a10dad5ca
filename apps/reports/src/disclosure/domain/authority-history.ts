import type { CountTable } from './count-table.js';
import type { ProtectedCell, ProtectedColumn, PublishedTable } from './protected-table.js';

/** An earlier publication that told something of an authority, as its cycles, columns and cells. */
interface EarlierRow {
  readonly cycles: readonly string[];
  readonly columns: readonly ProtectedColumn[];
  readonly cells: readonly ProtectedCell[];
  readonly total: ProtectedCell;
}

/** What a sum over some cycles is made of: rows published before, and cycles of which nothing was told yet. */
export interface SumParts {
  readonly earlier: readonly EarlierRow[];
  readonly fresh: readonly string[];
}

/** What has been published of one authority in one measure, and its true counts by cycle. */
export class AuthorityHistory {
  private readonly told: readonly EarlierRow[];

  constructor(
    readonly authority: string,
    private readonly table: CountTable,
    published: readonly PublishedTable[],
  ) {
    const rows = published.flatMap(({ measure, cycles, columns, rows }) => {
      const row = measure === table.measure ? rows.find((one) => one.authority === authority) : undefined;
      return row && !row.withheld ? [{ cycles, columns, cells: row.cells, total: row.total }] : [];
    });
    // A publication inside a later, larger one is contained in that: its cells were known when the larger was made.
    this.told = rows.filter((row) => !rows.some((other) => other !== row && contains(other, row.cycles)));
  }

  /**
   * Cuts the cycles into rows published before and cycles that are new. Undefined when an earlier publication has only some of
   * its cycles among them: what such a sum would give away could not be told from its parts.
   */
  partsOf(cycles: readonly string[]): SumParts | undefined {
    const earlier = this.told.filter((row) => row.cycles.some((cycle) => cycles.includes(cycle)));
    const covered = earlier.flatMap((row) => row.cycles);
    const isCut = covered.some((cycle) => !cycles.includes(cycle)) || new Set(covered).size < covered.length;
    return isCut ? undefined : { earlier, fresh: cycles.filter((cycle) => !covered.includes(cycle)) };
  }

  /** The true counts over some cycles, by column. */
  countsOf(cycles: readonly string[], columns: readonly ProtectedColumn[]): number[] {
    const rows = this.table.cycles
      .filter(({ cycle }) => cycles.includes(cycle))
      .flatMap((one) => one.rows.filter(({ authority }) => authority === this.authority));
    const byGrade = this.table.grades.map(({ code }, at) => ({
      code,
      count: sum(rows.map((row) => row.counts[at] ?? 0)),
    }));
    return columns.map(({ grades }) =>
      sum(byGrade.filter(({ code }) => grades.includes(code)).map(({ count }) => count)),
    );
  }

  /** How many cases there are in each of some cycles that has any. */
  sizesOf(cycles: readonly string[]): number[] {
    const sizes = this.table.cycles
      .filter(({ cycle }) => cycles.includes(cycle))
      .map(({ rows }) => sum(rows.filter((row) => row.authority === this.authority).flatMap((row) => row.counts)));
    return sizes.filter((size) => size > 0);
  }

  /** How many cases there are in some cycles together. */
  sizeOf(cycles: readonly string[]): number {
    return sum(this.sizesOf(cycles));
  }
}

function contains(row: EarlierRow, cycles: readonly string[]): boolean {
  return cycles.length < row.cycles.length && cycles.every((cycle) => row.cycles.includes(cycle));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
