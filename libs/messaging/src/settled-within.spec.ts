import { settledWithin } from './settled-within.js';

describe(settledWithin.name, () => {
  it('waits for what ends in time', async () => {
    let ended = false;
    const ending = new Promise<void>((resolve) => setTimeout(resolve, 5)).then(() => (ended = true));
    await settledWithin(60_000, ending);
    expect(ended).toBe(true);
  });

  it('does not wait for what never ends', async () => {
    await expect(settledWithin(5, new Promise(() => undefined))).resolves.toBeUndefined();
  });

  it('takes a failure as an end', async () => {
    await expect(settledWithin(60_000, Promise.reject(new Error('gone')))).resolves.toBeUndefined();
  });
});
