import type { CountTable } from '../domain/count-table.js';
import type { ProtectedCell, ProtectedTable } from '../domain/protected-table.js';
import { IntegerPuzzle } from './integer-puzzle.js';
import { seededRandom } from './seeded-random.js';

/** A hidden number, as the sum of unknowns that it is. */
export interface Target {
  readonly name: string;
  readonly authority: string;
  readonly members: readonly number[];
  /** Those of the members that are not shown elsewhere: with very few cases behind them no rule leaves many values. */
  readonly open: readonly number[];
}

/** What an attacker narrowed to few values. */
export interface Hit extends Target {
  readonly attacker: string;
  readonly values: readonly number[];
}

const OUTSIDER = 'outsider';
const TOGETHER = 'together';

/**
 * All attackers against a series of publications: each knows the rule, every sample's size, and all that is published; the
 * insiders also know all figures of their own authority. Shares no code with what it attacks.
 */
export class Attack {
  private readonly authorities: string[];

  constructor(
    private readonly truth: CountTable,
    private readonly published: readonly ProtectedTable[],
  ) {
    this.authorities = (truth.cycles[0]?.rows ?? []).map(({ authority }) => authority);
  }

  /** The hidden numbers that some attacker narrows to fewer than 3 values (or than the sizes alone leave). */
  hits(): Hit[] {
    return [OUTSIDER, ...this.authorities].flatMap((attacker) => this.hitsOf(attacker));
  }

  private hitsOf(attacker: string): Hit[] {
    const puzzle = this.puzzleOf(attacker);
    const isInsider = attacker !== OUTSIDER;
    const targets = this.targets().filter(
      ({ authority }) => !isInsider || (authority !== attacker && authority !== TOGETHER),
    );
    const seen = targets.map(() => new Set<number>());
    const note = (solution: readonly number[]): void =>
      targets.forEach(({ members }, at) => seen[at]?.add(total(members.map((member) => solution[member] ?? 0))));
    for (let tries = 0; tries < 6; tries += 1) {
      const solution = puzzle.solve();
      if (!solution) throw new Error('The attacker believes something that is not true.');
      note(solution);
    }
    return targets.flatMap((target, at) => {
      const values = seen[at] ?? new Set();
      const limit = Math.min(3, this.sizeBehind(target) + 1);
      for (const value of this.candidates(target, values)) {
        if (values.size >= limit || values.has(value)) continue;
        const solution = puzzle.solve([{ members: target.members, low: value, high: value }]);
        if (solution) note(solution);
      }
      return values.size < limit ? [{ ...target, attacker, values: [...values] }] : [];
    });
  }

  private puzzleOf(attacker: string): IntegerPuzzle {
    const { truth } = this;
    const puzzle = new IntegerPuzzle(
      truth.cycles.length * this.authorities.length * truth.grades.length,
      seededRandom(7),
    );
    truth.cycles.forEach(({ rows, cycle }) =>
      rows.forEach(({ authority, counts }) => {
        const members = this.unknowns(authority, [cycle], this.gradeCodes());
        puzzle.know(members, total(counts));
        if (authority === attacker) members.forEach((member, at) => puzzle.know([member], counts[at] ?? 0));
      }),
    );
    this.published.forEach((table, at) => this.learn(puzzle, table, this.published.slice(0, at)));
    return puzzle;
  }

  /** Shown cells are what they say. A hidden one is not 0, which is shown, unless nothing of its row is
   * told or it sums cycles. */
  private learn(puzzle: IntegerPuzzle, table: ProtectedTable, before: readonly ProtectedTable[]): void {
    for (const { authority, cell, withheld, members, grades } of this.cellsOf(table)) {
      if ('value' in cell) puzzle.know(members, cell.value);
      else if (authority !== TOGETHER && !withheld && cell.hidden === 'small-or-protecting') {
        const told = before.flatMap(({ cycles, rows }) =>
          rows.some((row) => row.authority === authority && !row.withheld) ? cycles : [],
        );
        const fresh = table.cycles.filter((cycle) => !told.includes(cycle));
        const filled = this.truth.cycles.filter(
          ({ cycle, rows }) =>
            fresh.includes(cycle) && rows.some((row) => row.authority === authority && total(row.counts) > 0),
        );
        if (filled.length === 1) puzzle.know(this.unknowns(authority, fresh, grades), 1, 10_000);
      }
    }
  }

  /** Every conceivable value, those near to one that is possible first. */
  private candidates({ members }: Target, [known = 0]: Iterable<number>): number[] {
    const all = Array.from({ length: this.sizeBehind({ open: members }) + 1 }, (_, value) => value);
    return all.sort((one, other) => Math.abs(one - known) - Math.abs(other - known));
  }

  private openOf(members: readonly number[]): number[] {
    const shown = this.published
      .flatMap((table) => this.cellsOf(table))
      .filter(({ cell, ...one }) => 'value' in cell && one.members.every((member) => members.includes(member)))
      .flatMap((one) => one.members);
    return members.filter((member) => !shown.includes(member));
  }

  private targets(): Target[] {
    const hidden = this.published.flatMap((table) =>
      this.cellsOf(table).flatMap(({ authority, cell, members, grades }) =>
        'hidden' in cell
          ? [{ name: `${table.cycles.join('+')} ${grades.join('+')}`, authority, members, open: this.openOf(members) }]
          : [],
      ),
    );
    return [...hidden, ...this.smallCells()];
  }

  /** Small numbers of single cycles, which a difference of two publications might give away though none has them as a cell. */
  private smallCells(): Target[] {
    return this.truth.cycles.flatMap(({ cycle, rows }) =>
      rows.flatMap(({ authority, counts }) =>
        this.gradeCodes().flatMap((grade, at) => {
          const count = counts[at] ?? 0;
          const members = this.unknowns(authority, [cycle], [grade]);
          return count >= 1 && count <= 5
            ? [{ name: `single ${cycle} ${grade}`, authority, members, open: members }]
            : [];
        }),
      ),
    );
  }

  private cellsOf({ columns, rows, together, cycles }: ProtectedTable) {
    return [...rows, together].flatMap(({ authority, cells, withheld }) =>
      cells.map((cell: ProtectedCell, at) => {
        const grades = columns[at]?.grades ?? [];
        return { authority, withheld, cell, grades, members: this.unknowns(authority, cycles, grades) };
      }),
    );
  }

  private unknowns(authority: string, cycles: readonly string[], grades: readonly string[]): number[] {
    const codes = this.gradeCodes();
    return this.truth.cycles.flatMap(({ cycle }, at) =>
      this.authorities.flatMap((name, row) =>
        codes.flatMap((code, column) =>
          cycles.includes(cycle) && (authority === TOGETHER || name === authority) && grades.includes(code)
            ? [(at * this.authorities.length + row) * codes.length + column]
            : [],
        ),
      ),
    );
  }

  private gradeCodes(): string[] {
    return this.truth.grades.map(({ code }) => code);
  }

  /** The number of cases that the unknown part of a target is a part of. */
  private sizeBehind({ open }: Pick<Target, 'open'>): number {
    const grades = this.truth.grades.length;
    const rows = new Set(open.map((member) => Math.floor(member / grades)));
    const counts = this.truth.cycles.flatMap((cycle) => cycle.rows.map((row) => row.counts));
    return total([...rows].map((row) => total(counts[row] ?? [])));
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
