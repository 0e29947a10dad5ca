import type { Experiment } from './experiment.js';
import { isRight, runControl } from './judge.js';
import type { Verdict } from './verdict.js';

const verdict = (lost: number, holds?: boolean): Verdict => ({
  done: {},
  findings: { counts: { lost, phantom: 0, doubled: 0, inverted: 0, leaked: 0 }, examples: [] },
  ...(holds !== undefined && { extra: { wanted: 'one leader', seen: 'two', holds } }),
});

describe(isRight.name, () => {
  it('wants no fault, and the extra criterion to hold', () => {
    expect([verdict(0), verdict(0, true), verdict(1), verdict(0, false)].map(isRight)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe(runControl.name, () => {
  const seeds: number[] = [];
  const context = { seed: 5, size: 'quick', say: () => undefined } as const;
  const controlled = (...verdicts: Verdict[]): Experiment => {
    const run: Experiment['run'] = ({ seed }) => {
      seeds.push(seed);
      return Promise.resolve(verdicts.shift() ?? verdict(0));
    };
    return { id: 'E0', name: 'none', guard: 'none', run, control: { name: 'none', run } };
  };

  beforeEach(() => (seeds.length = 0));

  it('tries again, each time with another seed, until something is caught', async () => {
    const caught = await runControl(controlled(verdict(0), verdict(2, false)), context);
    expect(caught).toEqual({ what: '2 lost; two', tries: 2 });
    expect(seeds).toEqual([5, 6]);
  });

  it('gives up after a few tries', async () => {
    expect(await runControl(controlled(), context)).toEqual({ what: '', tries: 3 });
  });
});
