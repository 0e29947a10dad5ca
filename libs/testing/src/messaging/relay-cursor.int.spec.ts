import { newId, type Scope } from '@accord/kernel';
import { DEFAULT_TUNING } from '@accord/messaging';
import {
  advanceCursor,
  OutboxSink,
  OutboxStore,
  Relay,
  type OutboxCursor,
  type OutboxRecord,
  type OutboxRow,
} from '@accord/messaging/machinery';
import type { Client } from 'pg';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { eventually } from '../kafka/eventually.js';
import { QuietLog } from '../kafka/quiet-log.js';
import { messagingDatabase } from './event-effect.js';
import { Randomness } from './randomness.js';

const SEED = 20261124;
const WRITERS = 12;
const TRANSACTIONS = 60;
const BATCH = 20;
const scope = 'stockton' as Scope;
const aggregates = Array.from({ length: 25 }, () => newId());

interface Seen {
  readonly pos: number;
  readonly aggregateId: string;
  readonly sequence: number;
}

function rowFor(aggregateId: string): OutboxRow {
  return { id: newId(), topic: 'stockton.people', aggregateId, type: 'person-left.v1', at: new Date(), data: '{}' };
}

/** Writers that roll back, that take their transaction number early, and that commit late, all on the same aggregates. */
async function write(client: Client, random: Randomness): Promise<void> {
  for (let count = 0; count < TRANSACTIONS; count += 1) {
    await client.query('BEGIN');
    if (random.chance(0.3)) {
      await client.query('SELECT pg_current_xact_id()');
      await random.pause(8);
    }
    const rows = Array.from({ length: random.below(3) + 1 }, () =>
      rowFor(aggregates[random.below(aggregates.length)] ?? ''),
    );
    for (const { sql, parameters } of new OutboxSink().flush(rows)) await client.query(sql, [...parameters]);
    await random.pause(random.chance(0.1) ? 25 : 4);
    await client.query(random.chance(0.05) ? 'ROLLBACK' : 'COMMIT');
  }
}

class Reader {
  readonly seen: Seen[] = [];
  constructor(private readonly look: (seen: Seen[]) => Promise<void>) {}

  async readWhile(isWriting: () => boolean): Promise<void> {
    while (isWriting()) await this.look(this.seen);
    // Then to the end, however far behind a busy machine left it.
    for (let before = -1; before < this.seen.length;) {
      before = this.seen.length;
      for (let round = 0; round < 5; round += 1) await this.look(this.seen);
    }
  }
}

function inversions(seen: readonly Seen[]): number {
  const last = new Map<string, number>();
  return seen.filter(({ aggregateId, sequence }) => {
    const isInverted = sequence <= (last.get(aggregateId) ?? 0);
    last.set(aggregateId, sequence);
    return isInverted;
  }).length;
}

function expectGapless(seen: readonly Seen[]): void {
  expect(inversions(seen)).toBe(0);
  for (const aggregateId of aggregates) {
    const sequences = seen.filter((one) => one.aggregateId === aggregateId).map((one) => one.sequence);
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  }
}

/** The reader that everybody writes first: what is above the highest position seen so far. */
function naiveReader(client: Client): Reader {
  let cursor = '0';
  return new Reader(async (seen) => {
    const { rows } = await client.query<{ pos: string; aggregateId: string; sequence: number }>(
      'SELECT pos, aggregate_id AS "aggregateId", aggregate_seq AS sequence FROM outbox WHERE pos > $1 ORDER BY pos LIMIT 100',
      [cursor],
    );
    cursor = rows.at(-1)?.pos ?? cursor;
    seen.push(...rows.map((row) => ({ ...row, pos: Number(row.pos) })));
  });
}

/** A reader that also waits until the writers' numbers are below those running, but keeps its cursor on the position. */
function watermarkReader(client: Client): Reader {
  let cursor = '0';
  return new Reader(async (seen) => {
    const { rows } = await client.query<{ pos: string; aggregateId: string; sequence: number }>(
      `SELECT pos, aggregate_id AS "aggregateId", aggregate_seq AS sequence FROM outbox
       WHERE pos > $1 AND xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY pos LIMIT 100`,
      [cursor],
    );
    cursor = rows.at(-1)?.pos ?? cursor;
    seen.push(...rows.map((row) => ({ ...row, pos: Number(row.pos) })));
  });
}

/** A reader that goes by the writers' numbers instead: it meets every row, but not in the order of its aggregate. */
function numberReader(client: Client): Reader {
  let cursor = ['0', '0'];
  return new Reader(async (seen) => {
    const { rows } = await client.query<{ xid: string; pos: string; aggregateId: string; sequence: number }>(
      `SELECT xid, pos, aggregate_id AS "aggregateId", aggregate_seq AS sequence FROM outbox
       WHERE (xid, pos) > ($1::xid8, $2::bigint) AND xid < pg_snapshot_xmin(pg_current_snapshot())
       ORDER BY xid, pos LIMIT 100`,
      cursor,
    );
    const last = rows.at(-1);
    if (last) cursor = [last.xid, last.pos];
    seen.push(...rows.map((row) => ({ ...row, pos: Number(row.pos) })));
  });
}

function gapAwareReader(store: OutboxStore): Reader {
  let cursor: OutboxCursor = { maxPos: 0, holes: [] };
  return new Reader(async (seen) => {
    const { pick, bound } = await store.pick(cursor);
    seen.push(...pick.records);
    cursor = advanceCursor(cursor, pick, bound, new Date());
  });
}

/** The relay itself, which looks ahead while it publishes; its broker takes a moment for each batch. */
class PublishingRelay {
  readonly seen: OutboxRecord[] = [];
  batchesInARow = 0;
  private readonly relay: Relay;

  constructor(store: OutboxStore) {
    const random = new Randomness(SEED - 1);
    const publish = async (records: readonly OutboxRecord[]): Promise<void> => {
      if (records.length === BATCH) this.batchesInARow += 1;
      await random.pause(6);
      this.seen.push(...records);
    };
    const publisher = { publish, close: () => Promise.resolve() };
    this.relay = new Relay(
      { scope, tuning: { ...DEFAULT_TUNING, relayBatch: BATCH } },
      store,
      publisher,
      new QuietLog(),
    );
    this.relay.start();
  }

  async finish(amount: number): Promise<void> {
    await eventually(
      () => this.seen.length,
      (length) => length >= amount,
    );
    await this.relay.stop();
  }
}

describe('the relay’s cursor in a race of writers', () => {
  let world: TestScopeDatabases;
  let committed: Seen[];
  let naive: Reader;
  let watermark: Reader;
  let number: Reader;
  let sut: Reader;
  let relay: PublishingRelay;

  const lost = ({ seen }: { readonly seen: readonly { readonly pos: number }[] }): number => {
    const positions = new Set(seen.map((one) => one.pos));
    return committed.filter((one) => !positions.has(one.pos)).length;
  };

  beforeAll(async () => {
    world = await openScopeDatabases(messagingDatabase('audits'), [scope]);
    const connect = (): Promise<Client> => world.connect(scope, 'stockton_audits');
    const writers = await Promise.all(Array.from({ length: WRITERS }, connect));
    let writing = true;
    naive = naiveReader(await connect());
    watermark = watermarkReader(await connect());
    number = numberReader(await connect());
    sut = gapAwareReader(new OutboxStore(scope, world.work, { ...DEFAULT_TUNING, relayBatch: 40 }));
    relay = new PublishingRelay(new OutboxStore(scope, world.work, { ...DEFAULT_TUNING, relayBatch: BATCH }));
    const reading = Promise.all([naive, watermark, number, sut].map((reader) => reader.readWhile(() => writing)));
    await Promise.all(writers.map((client, index) => write(client, new Randomness(SEED + index))));
    writing = false;
    await reading;
    const { rows } = await (
      await connect()
    ).query<{ pos: string; aggregateId: string; sequence: number }>(
      'SELECT pos, aggregate_id AS "aggregateId", aggregate_seq AS sequence FROM outbox',
    );
    committed = rows.map((row) => ({ ...row, pos: Number(row.pos) }));
    await relay.finish(committed.length);
  });

  afterAll(() => world.close());

  it('loses nothing', () => {
    expect(lost(sut)).toBe(0);
  });

  it('reads nothing twice', () => {
    expect(new Set(sut.seen.map((one) => one.pos)).size).toBe(sut.seen.length);
  });

  it('keeps the order of every aggregate, without a gap', () => {
    expectGapless(sut.seen);
  });

  it('is right also where the relay looks ahead while it publishes', () => {
    expect(relay.batchesInARow).toBeGreaterThan(10);
    expect(lost(relay)).toBe(0);
    expect(new Set(relay.seen.map((one) => one.pos)).size).toBe(relay.seen.length);
    expectGapless(relay.seen);
  });

  it('sees the race at all: readers that watch the highest position lose events in it', () => {
    expect(lost(naive)).toBeGreaterThan(0);
    expect(lost(watermark)).toBeGreaterThan(0);
  });

  it('sees order broken by a reader that goes by the numbers of transactions', () => {
    expect(inversions(number.seen)).toBeGreaterThan(0);
  });
});
