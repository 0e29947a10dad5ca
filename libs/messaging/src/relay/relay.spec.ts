import { toScope } from '@accord/kernel';
import type { OutboxStore } from './outbox-store.js';
import { Relay } from './relay.js';

const cursor = { maxPos: 0, holes: [] };

/** An outbox whose first look fails so many times; then it is empty. */
function outboxFailing(times: number) {
  let looks = 0;
  const store = {
    acquire: () => Promise.resolve(cursor),
    pick: () => {
      looks += 1;
      return looks <= times
        ? Promise.reject(new Error('away'))
        : Promise.resolve({ pick: { records: [] }, bound: undefined });
    },
    advance: () => Promise.resolve(),
    isRenewalDue: () => false,
    release: () => Promise.resolve(),
    maintain: () => Promise.resolve(),
  };
  return store as unknown as OutboxStore;
}

describe(Relay.name, () => {
  it('says once that it cannot publish, however often it tries, and once that it can again', async () => {
    const said: string[] = [];
    const note = (_details: object, sentence: string) => void said.push(sentence);
    const publisher = { publish: () => Promise.resolve(), close: () => Promise.resolve() };
    const tuning = { relayBatch: 10, leaseSeconds: 10, slice: 10, tries: 1, longestPause: 1 };
    const place = { scope: toScope('stockton'), tuning };
    const sut = new Relay(place, outboxFailing(5), publisher, { info: note, warn: note, error: note });
    sut.start();
    while (!sut.status().lastSuccessAt) await new Promise((resolve) => setTimeout(resolve, 1));
    await sut.stop();
    expect(said).toEqual(['relay: cannot publish, trying until it can', 'relay: publishing again']);
    expect(sut.status().failingSince).toBeUndefined();
  });
});
