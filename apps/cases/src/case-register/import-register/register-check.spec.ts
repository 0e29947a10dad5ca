import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CASE_CATEGORIES, CASE_PLANS } from '@accord/contracts';
import { readTable } from '@accord/csv';
import { CATEGORIES, PLAN_NAMES } from '../domain/plan.js';
import { REGISTER_COLUMNS } from '../domain/register-columns.js';
import type { CaseCipher } from '../persistence/case-cipher.js';
import { RegisterCheck } from './register-check.js';

const FILES = new URL('../../../../../libs/local-stack/demo/data/', import.meta.url);
const read = (name: string): Buffer => readFileSync(new URL(name, FILES));

/** Nothing is sealed here: what the check itself says is what is looked at. */
const cipher = {
  indexOf: (caseId: string) => createHmac('sha256', 'key').update(caseId).digest(),
  seal: (registered: object) => registered,
} as unknown as CaseCipher;

async function check(name: string): Promise<RegisterCheck> {
  async function* pieces(): AsyncGenerator<Buffer> {
    yield read(name);
  }
  const sut = new RegisterCheck(cipher, '2026-11-24');
  for await (const entry of readTable(pieces(), { columns: REGISTER_COLUMNS })) sut.take(entry);
  return sut;
}

describe(RegisterCheck.name, () => {
  it('finds in the faulty register what is expected, but for the double line, which only all rows together show', async () => {
    const { errors, rows } = JSON.parse(read('case-register-with-errors.expected.json').toString()) as {
      rows: number;
      errors: { line: number; column: string; problem: string }[];
    };
    const sut = await check('case-register-with-errors.csv');
    const found = sut.problems.with([], 0).problems.map(({ line, column, problem }) => ({ line, column, problem }));
    expect(found).toEqual(errors.filter(({ problem }) => !problem.startsWith('already')));
    expect(sut.rows).toBe(rows);
  });

  it.each([
    ['stockton-case-register.csv', 1240],
    ['hartlepool-case-register.csv', 690],
    ['case-register-excel-uk.csv', 2],
  ])('has nothing to say about %s', async (name, rows) => {
    const sut = await check(name);
    expect([sut.problems.with([], 0), sut.warnings, sut.rows]).toEqual([{ problems: [], total: 0 }, [], rows]);
  });

  it('repeats no value of a cell', async () => {
    const { problems } = (await check('case-register-with-errors.csv')).problems.with([], 0);
    expect(JSON.stringify(problems)).not.toMatch(/STO9|Lund|Yarm|HYPERLINK|Perhaps|Neglekt|Plus|1979/);
  });

  it('knows the plans and categories that a cycle can ask for', () => {
    expect([PLAN_NAMES, CATEGORIES]).toEqual([CASE_PLANS, CASE_CATEGORIES]);
  });
});
