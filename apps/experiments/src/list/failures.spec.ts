import type { ExperimentReport } from './experiment-report.js';
import { failuresOf } from './failures.js';

const nothing = { counts: { lost: 0, phantom: 0, doubled: 0, inverted: 0, leaked: 0 }, examples: [] };
const run = (): Promise<never> => Promise.reject(new Error('not run'));
const report = (rest: Partial<ExperimentReport>): ExperimentReport => ({
  experiment: { id: 'E0', name: 'nothing at all', guard: 'luck', run, control: { name: 'no luck', run } },
  seed: 7,
  seconds: 1,
  verdict: { done: {}, findings: nothing },
  caught: { what: '3 lost', tries: 1 },
  ...rest,
});

describe(failuresOf.name, () => {
  it('says nothing of an experiment that found nothing and whose control did', () => {
    expect(failuresOf([report({})], 'full')).toEqual([]);
  });

  it('says what was found, and how to find it again', () => {
    const findings = { counts: { ...nothing.counts, lost: 1 }, examples: ['lost: number 3'] };
    expect(failuresOf([report({ verdict: { done: {}, findings } })], 'quick')).toEqual([
      'E0 nothing at all; held by: luck',
      '  lost: number 3',
      '  again: npm run experiments -- E0 --seed=7 --quick',
    ]);
  });

  it('names an extra criterion that did not hold, a blind control, and an experiment that broke down', () => {
    const extra = { wanted: 'one leader', seen: 'two', holds: false };
    expect(failuresOf([report({ verdict: { done: {}, findings: nothing, extra } })], 'full')[1]).toBe(
      '  not one leader: two',
    );
    expect(failuresOf([report({ caught: { what: '', tries: 3 } })], 'full')[1]).toBe(
      '  its control found nothing in 3 tries',
    );
    expect(failuresOf([report({ failure: 'no broker' })], 'full')[1]).toBe('  did not come to its end: no broker');
  });
});
