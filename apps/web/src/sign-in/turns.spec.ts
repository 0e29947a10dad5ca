import { Turns } from './turns.js';

describe(Turns.name, () => {
  it('runs no more than it may at once, and everything in the end, also after failures', async () => {
    const sut = new Turns(2);
    let running = 0;
    let most = 0;
    const finished: number[] = [];
    const work = (n: number) => async (): Promise<void> => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      finished.push(n);
      if (n % 3 === 0) throw new Error('refused');
    };
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5, 6, 7].map((n) => sut.take(work(n))));
    expect(most).toBe(2);
    expect(finished).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(2);
  });
});
