import type { CountTable } from './count-table.js';
import { DFE_CIN } from './disclosure-profile.js';
import { protect } from './protect.js';
import type { ProtectedRow, ProtectedTable, PublishedTable } from './protected-table.js';
import { goodOrBetterOf, shareOf } from './share-of.js';

const GRADES = [
  { code: 'O', label: 'Outstanding', goodOrBetter: true },
  { code: 'G', label: 'Good', goodOrBetter: true },
  { code: 'RI', label: 'Requires improvement', goodOrBetter: false },
  { code: 'I', label: 'Inadequate', goodOrBetter: false },
];

type Counts = readonly number[];

function children(cycles: readonly (readonly Counts[])[], rollUp: CountTable['rollUp'] = 'as-needed'): CountTable {
  return {
    measure: 'OVERALL',
    subject: 'children',
    grades: GRADES,
    rollUp,
    cycles: cycles.map((rows, at) => ({
      cycle: `cycle-${String(at + 1)}`,
      rows: rows.map((counts, row) => ({ authority: ['stockton', 'hartlepool'][row] ?? 'third', counts })),
    })),
  };
}

function made(table: CountTable, earlier: readonly PublishedTable[] = []): ProtectedTable {
  const [first] = protect([table], DFE_CIN, earlier);
  if (!first) throw new Error('Nothing was made.');
  return first;
}

function shown({ cells, total }: ProtectedRow): string {
  return [...cells, total].map((cell) => ('value' in cell ? String(cell.value) : cell.hidden)).join(' ');
}

function lines({ rows, together }: ProtectedTable): string[] {
  return [...rows, together].map(shown);
}

const C = 'small-or-protecting';

describe(protect.name, () => {
  it('shows large counts and true zeros as they are', () => {
    expect(
      lines(
        made(
          children([
            [
              [10, 20, 14, 0],
              [8, 30, 9, 7],
            ],
          ]),
        ),
      ),
    ).toEqual(['10 20 14 0 44', '8 30 9 7 54', '18 50 23 7 98']);
  });

  it('hides a small count, one more of its row, and both together: else each authority could subtract its own', () => {
    expect(
      lines(
        made(
          children([
            [
              [3, 20, 14, 8],
              [8, 30, 9, 7],
            ],
          ]),
        ),
      ),
    ).toEqual([`${C} ${C} 14 8 45`, '8 30 9 7 54', `${C} ${C} 23 15 99`]);
  });

  it('first puts grades together when cases are few', () => {
    const table = made(
      children([
        [
          [3, 9, 6, 2],
          [2, 8, 7, 3],
        ],
      ]),
    );
    expect(table.collapsed).toBe(true);
    expect(table.columns.map(({ label }) => label)).toEqual(['Good or better', 'Below Good']);
    expect(lines(table)).toEqual(['12 8 20', '10 10 20', '22 18 40']);
  });

  it('withholds six cases each, tells no spread of them, and says so', () => {
    const table = made(
      children([
        [
          [0, 4, 2, 0],
          [0, 6, 0, 0],
        ],
      ]),
    );
    expect(table.withheld).toBe(true);
    expect(lines(table)).toEqual(['too-few too-few 6', 'too-few too-few 6', 'too-few too-few 12']);
  });

  it('rolls withheld cycles up with the next one, and no further than needed', () => {
    const first = made(
      children([
        [
          [1, 4, 1, 0],
          [0, 2, 2, 2],
        ],
      ]),
    );
    const table = made(
      children([
        [
          [1, 4, 1, 0],
          [0, 2, 2, 2],
        ],
        [
          [1, 3, 2, 2],
          [2, 3, 1, 1],
        ],
      ]),
      [first],
    );
    expect([table.rolledUp, table.cycles]).toEqual([true, ['cycle-1', 'cycle-2']]);
    expect(lines(table)).toEqual([`${C} ${C} 14`, '7 6 13', `${C} ${C} 27`]);
    const alone = made(
      children([
        [
          [1, 4, 1, 0],
          [0, 2, 2, 2],
        ],
        [
          [10, 10, 12, 9],
          [10, 10, 10, 11],
        ],
      ]),
      [first],
    );
    expect([alone.rolledUp, alone.cycles]).toEqual([false, ['cycle-2']]);
  });

  it('gives nothing away by the difference of one case with the previous publication', () => {
    const before = [
      [10, 10, 13, 7],
      [8, 16, 9, 7],
    ];
    const first = made(children([before]));
    expect(lines(first)[0]).toBe('10 10 13 7 40');
    const table = made(
      children(
        [
          before,
          [
            [0, 0, 0, 1],
            [9, 12, 8, 7],
          ],
        ],
        'all',
      ),
      [first],
    );
    expect(lines(table)).toEqual(['too-few too-few too-few', '45 31 76', 'too-few too-few too-few']);
  });

  it('adds no cycle of one case to a withheld one: the sum would leave that one two values', () => {
    const before = [
      [2, 3, 4, 2],
      [6, 6, 3, 3],
    ];
    const now = [
      [1, 0, 0, 0],
      [6, 6, 3, 3],
    ];
    const table = made(children([before, now], 'all'), [made(children([before]))]);
    expect(lines(table)[0]).toBe('too-few too-few 12');
  });

  it('never shows a sum with a count that was hidden before', () => {
    const first = made(
      children([
        [
          [3, 20, 14, 8],
          [8, 30, 9, 7],
        ],
      ]),
    );
    const table = made(
      children(
        [
          [
            [3, 20, 14, 8],
            [8, 30, 9, 7],
          ],
          [
            [9, 10, 12, 9],
            [9, 9, 18, 9],
          ],
        ],
        'all',
      ),
      [first],
    );
    expect(lines(table)[0]).toBe('hidden-before hidden-before 26 17 85');
  });

  it('gives a cycle as it was published, whatever its counts are now', () => {
    const first = made(
      children([
        [
          [10, 10, 13, 7],
          [8, 16, 9, 7],
        ],
      ]),
    );
    expect(
      made(
        children([
          [
            [10, 10, 12, 8],
            [8, 16, 9, 7],
          ],
        ]),
        [first],
      ),
    ).toEqual(first);
  });

  it('hides a row that is all in one grade, when the profile counts it as small', () => {
    const profile = { ...DFE_CIN, oneGradeBelow: 20 };
    const [table] = protect(
      [
        children([
          [
            [0, 15, 0, 0],
            [0, 20, 0, 0],
          ],
        ]),
      ],
      profile,
      [],
    );
    expect(table && lines(table)).toEqual([`${C} ${C} 15`, '20 0 20', `${C} ${C} 35`]);
  });

  it('hides the number of cases too where it is small', () => {
    expect(
      lines(
        made(
          children([
            [
              [0, 2, 1, 0],
              [8, 16, 9, 7],
            ],
          ]),
        ),
      ),
    ).toEqual(['too-few too-few too-few too-few too-few', '8 16 9 7 40', 'too-few too-few too-few too-few too-few']);
  });

  it('hides the same cells in every run and in any company', () => {
    const table = children([
      [
        [3, 20, 14, 8],
        [5, 5, 30, 7],
      ],
    ]);
    const other = {
      ...children([
        [
          [1, 2, 33, 8],
          [9, 4, 30, 7],
        ],
      ]),
      measure: 'D1',
    };
    expect(protect([table], DFE_CIN, [])[0]).toEqual(protect([other, table], DFE_CIN, [])[1]);
  });

  it('shows published grades of services: 1, 6, 8 and 1 of 16, 43.8 % Good or better', () => {
    const services = { ...children([[[1, 6, 8, 1]]]), subject: 'services' as const };
    const table = made(services);
    expect(lines(table)).toEqual(['1 6 8 1 16', '1 6 8 1 16']);
    const good = goodOrBetterOf(table, table.together);
    expect(shareOf(good, table.together.total)).toEqual({ value: 43.8 });
  });
});

describe(shareOf.name, () => {
  it('is of two published figures only', () => {
    expect(shareOf({ value: 7 }, { hidden: 'too-few' })).toEqual({ hidden: 'too-few' });
    expect(shareOf({ hidden: 'hidden-before' }, { value: 40 })).toEqual({ hidden: 'hidden-before' });
    expect(shareOf({ value: 0 }, { value: 0 })).toBeUndefined();
    expect(shareOf({ value: 20 }, { value: 30 })).toEqual({ value: 66.7 });
  });
});
