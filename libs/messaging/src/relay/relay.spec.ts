import { toScope } from '@accord/kernel';
import type { OutboxCursor } from './outbox-cursor.js';
import type { BoundedPick, OutboxStore } from './outbox-store.js';
import type { OutboxRecord } from './pick.js';
import { Relay } from './relay.js';

const BATCH = 10;
const tuning = { relayBatch: BATCH, leaseSeconds: 10, slice: 10, tries: 1, longestPause: 1 };
const place = { scope: toScope('stockton'), tuning };

/** An outbox in memory that notes what is done with it. */
class MemoryOutbox {
  readonly done: string[] = [];
  failures = 0;

  constructor(private readonly rows: number) {}

  acquire = (): Promise<OutboxCursor> => Promise.resolve({ maxPos: 0, holes: [] });
  isRenewalDue = (): boolean => false;
  release = (): Promise<void> => Promise.resolve();

  maintain = (): Promise<void> => {
    this.done.push('maintain');
    return Promise.resolve();
  };

  pick = ({ maxPos }: OutboxCursor): Promise<BoundedPick> => {
    this.done.push(`pick after ${maxPos}`);
    if (this.failures-- > 0) return Promise.reject(new Error('away'));
    const length = Math.min(BATCH, this.rows - maxPos);
    const records = Array.from({ length }, (_, index) => ({ pos: maxPos + index + 1 }) as OutboxRecord);
    return Promise.resolve({
      pick: { records, xmin: 0n, holesRead: true, isMoreLikely: length === BATCH },
      bound: undefined,
    });
  };

  advance = ({ maxPos }: OutboxCursor): Promise<void> => {
    this.done.push(`advance to ${maxPos}`);
    return Promise.resolve();
  };
}

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
};

describe(Relay.name, () => {
  const said: string[] = [];
  const note = (_details: object, sentence: string) => void said.push(sentence);
  const log = { info: note, warn: note, error: note };
  const relayOf = (outbox: MemoryOutbox, publish: (records: readonly OutboxRecord[]) => Promise<void>): Relay =>
    new Relay(place, outbox as unknown as OutboxStore, { publish, close: () => Promise.resolve() }, log);

  beforeEach(() => said.splice(0));

  it('says once that it cannot publish, however often it tries, and once that it can again', async () => {
    const outbox = new MemoryOutbox(0);
    outbox.failures = 5;
    const sut = relayOf(outbox, () => Promise.resolve());
    sut.start();
    await until(() => sut.status().lastSuccessAt !== undefined);
    await sut.stop();
    expect(said).toEqual(['relay: cannot publish, trying until it can', 'relay: publishing again']);
    expect(sut.status().failingSince).toBeUndefined();
  });

  it('looks for the next batch while one is under way, and notes only what is acknowledged', async () => {
    const outbox = new MemoryOutbox(15);
    const sut = relayOf(outbox, async ([first]) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      outbox.done.push(`sent from ${first?.pos}`);
    });
    sut.start();
    await until(() => outbox.done.includes('advance to 15'));
    await sut.stop();
    expect(outbox.done.slice(0, 7)).toEqual([
      'maintain',
      'pick after 0',
      'pick after 10',
      'sent from 1',
      'advance to 10',
      'sent from 11',
      'advance to 15',
    ]);
  });

  it('begins again where it had noted to be when a batch fails, whatever it has looked up ahead', async () => {
    const outbox = new MemoryOutbox(15);
    let failures = 1;
    const sent: number[] = [];
    const sut = relayOf(outbox, (records) => {
      if (failures-- > 0) return Promise.reject(new Error('no broker'));
      sent.push(...records.map((record) => record.pos));
      return Promise.resolve();
    });
    sut.start();
    await until(() => outbox.done.includes('advance to 15'));
    await sut.stop();
    expect(sent).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });

  it('gives others their turn between batches, also when nothing ever lets it wait', async () => {
    const outbox = new MemoryOutbox(1_000 * BATCH);
    let batches = 0;
    const sut = relayOf(outbox, () => Promise.resolve(void (batches += 1)));
    sut.start();
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(batches).toBeLessThan(10);
    await until(() => batches === 1_000);
    await sut.stop();
  });

  it('has partitions made at once, and again before so many positions are used that one could be full', async () => {
    const outbox = new MemoryOutbox(0);
    const look = outbox.pick;
    outbox.pick = async (cursor) => {
      const { pick } = await look(cursor);
      const records = cursor.maxPos === 0 ? [{ pos: 1_000_001 } as OutboxRecord] : [];
      return { pick: { ...pick, records, isMoreLikely: false }, bound: 9n };
    };
    const sut = relayOf(outbox, () => Promise.resolve());
    sut.start();
    await until(() => outbox.done.length > 3);
    await sut.stop();
    expect(outbox.done.slice(0, 4)).toEqual(['maintain', 'pick after 0', 'advance to 1000001', 'maintain']);
  });
});
