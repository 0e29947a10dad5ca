import type { SamplingPlan } from '@accord/contracts';
import { meetsCriteria, type JudgedCase } from './meets-criteria.js';

const sampling: SamplingPlan = {
  plans: ['Child protection', 'Child in need'],
  categories: ['Neglect'],
  asOf: '2018-09-30',
  ageFrom: 7,
  ageTo: 15,
  cases: 6,
  strata: 'plan',
};
const right: JudgedCase = {
  plan: 'Child in need',
  category: 'Neglect',
  planStart: '2018-01-01',
  planEnd: null,
  dateOfBirth: '2008-05-05',
};

describe(meetsCriteria.name, () => {
  it.each<[string, Partial<JudgedCase>, boolean]>([
    ['as asked for', {}, true],
    ['another plan', { plan: 'Early help' }, false],
    ['another category', { category: 'Physical abuse' }, false],
    ['no category', { category: null }, false],
    ['begun on the day', { planStart: '2018-09-30' }, true],
    ['begun the day after', { planStart: '2018-10-01' }, false],
    ['ended on the day', { planEnd: '2018-09-30' }, false],
    ['ended the day after', { planEnd: '2018-10-01' }, true],
    ['seven on the day', { dateOfBirth: '2011-09-30' }, true],
    ['seven the day after', { dateOfBirth: '2011-10-01' }, false],
    ['fifteen until the day after', { dateOfBirth: '2002-10-01' }, true],
    ['sixteen on the day', { dateOfBirth: '2002-09-30' }, false],
    ['born on 29 February, 15 still', { dateOfBirth: '2004-02-29' }, true],
  ])('%s', (_, changed, expected) => {
    expect(meetsCriteria({ ...right, ...changed }, sampling)).toBe(expected);
  });

  it('takes every category where none is asked for', () => {
    const { categories: _, ...any } = sampling;
    expect(meetsCriteria({ ...right, category: null }, any)).toBe(true);
  });
});
