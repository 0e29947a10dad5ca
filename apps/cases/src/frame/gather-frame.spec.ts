import type { SamplingPlan } from '@accord/contracts';
import { gatherFrame, strataOf, type RegisterRow } from './gather-frame.js';

const sampling: SamplingPlan = {
  plans: ['Looked after', 'Child in need'],
  asOf: '2018-09-30',
  ageFrom: 7,
  ageTo: 15,
  cases: 2,
  strata: 'plan',
};
const row = (caseId: string, changed: Partial<RegisterRow> = {}): RegisterRow => ({
  ...{ id: `id of ${caseId}`, caseId, team: 'North', plan: 'Child in need', category: 'Neglect' },
  ...{ planStart: '2018-01-01', planEnd: null, dateOfBirth: '2008-05-05', ...changed },
});

async function* register(...rows: RegisterRow[]): AsyncGenerator<RegisterRow> {
  yield* rows;
}

describe(gatherFrame.name, () => {
  it('keeps those that meet the criteria, sorted by code point, with plan as stratum', async () => {
    const cases = await gatherFrame(
      register(row('b'), row('a', { dateOfBirth: '2015-01-01' }), row('B'), row('a1')),
      sampling,
    );
    expect(cases.map(({ caseId }) => caseId)).toEqual(['B', 'a1', 'b']);
    expect(cases[0]).toEqual({
      ...{ registerCaseId: 'id of B', caseId: 'B', stratum: 'Child in need', category: 'Neglect', team: 'North' },
    });
    expect(strataOf(cases, sampling)).toEqual([
      { name: 'Child in need', size: 3 },
      { name: 'Looked after', size: 0 },
    ]);
  });

  it('keeps of a long team name what a grant can hold', async () => {
    const [one] = await gatherFrame(register(row('a', { team: 'T'.repeat(300) })), sampling);
    expect(one?.team).toBe('T'.repeat(100));
  });

  it('refuses a frame without cases, which cannot be taken back', async () => {
    await expect(gatherFrame(register(row('a', { plan: 'Early help' })), sampling)).rejects.toMatchObject({
      code: 'frame-empty',
    });
  });

  it('refuses more than can be sorted in memory', async () => {
    await expect(gatherFrame(register(row('a'), row('b')), sampling, 1)).rejects.toMatchObject({
      code: 'frame-too-large',
    });
    await expect(gatherFrame(register(row('a')), sampling, 1)).resolves.toHaveLength(1);
  });
});
