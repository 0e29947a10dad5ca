import { newId, type Scope } from '@accord/kernel';
import { Gate, type GateBook, passGate } from '@accord/messaging/machinery';
import type { ScopeTransaction, Statement } from '@accord/persistence';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { messagingDatabase } from './event-effect.js';

const scope = 'stockton' as Scope;
const group = 'stockton.notifications';
const EARLY_SLICE = 100;

describe(Gate.name, () => {
  let databases: TestScopeDatabases;
  let topic: string;
  let ids: string[];
  const sut = new Gate(group);

  beforeAll(async () => {
    databases = await openScopeDatabases(messagingDatabase('notifications'), [scope]);
  });
  beforeEach(async () => {
    topic = `stockton.${newId()}`;
    ids = Array.from({ length: 5 }, () => newId());
    await pass([1, 2, 3]);
  });
  afterAll(() => databases.close());

  const inTransaction = <T>(work: (tx: ScopeTransaction) => Promise<T>): Promise<T> => databases.work.run(scope, work);

  async function store(
    tx: ScopeTransaction,
    book: GateBook,
    isWanted = (_: Statement): boolean => true,
  ): Promise<void> {
    const statements = passGate(group, topic, book).filter(isWanted);
    for (const { sql, parameters } of statements) await tx.query(sql, [...parameters]);
  }

  /** Lets so many numbers of each of the first aggregates pass. */
  async function pass(
    numbers: readonly number[],
    between = (_tx: ScopeTransaction): Promise<unknown> => Promise.resolve(),
    change = (sql: string): string => sql,
  ): Promise<void> {
    await inTransaction(async (tx) => {
      const book = await sut.open(tx, topic, ids);
      numbers.forEach((sequence, place) => book.pass(ids[place] ?? '', sequence));
      await between(tx);
      for (const { sql, parameters } of passGate(group, topic, book)) await tx.query(change(sql), [...parameters]);
    });
  }

  const stored = (): Promise<number[]> =>
    inTransaction(async (tx) => {
      const book = await sut.open(tx, topic, ids);
      return ids.map((id) => book.last(id));
    });

  it('stores what passed of aggregates that it knows and of those that it does not', async () => {
    await pass([5, 6, 7, 1]);
    expect(await stored()).toEqual([5, 6, 7, 1, 0]);
  });

  const moveAll = (tx: ScopeTransaction): Promise<unknown> =>
    tx.query('UPDATE gate SET last_seq = last_seq WHERE topic = $1', [topic]);

  it('stores it also where a row lies somewhere else by then', async () => {
    await pass([5, 6, 7, 1], moveAll);
    expect(await stored()).toEqual([5, 6, 7, 1, 0]);
  });

  it('needs its second way for that: by place alone, what moved stays as it was', async () => {
    await pass([5, 6, 7, 1], moveAll, (sql) => sql.replace('NOT IN (SELECT aggregate_id FROM moved)', 'IS NULL'));
    expect(await stored()).toEqual([1, 2, 3, 0, 0]);
  });

  it('knows the place of a row that somebody else changed while it waited for it', async () => {
    const places = await inTransaction(async (other) => {
      const before = await placesOf(other);
      await moveAll(other);
      const waiting = inTransaction(async (tx) => {
        const book = await sut.open(tx, topic, ids);
        ids.forEach((id) => book.pass(id, 9));
        return { known: book.changes.flatMap(({ place }) => place ?? []).sort(), real: await placesOf(tx) };
      });
      await untilSomebodyWaitsFor(other);
      return { before, waiting };
    });
    const { known, real } = await places.waiting;
    expect(known).toEqual(real);
    expect(known).not.toEqual(places.before);
  });

  async function placesOf(tx: ScopeTransaction): Promise<string[]> {
    const rows = await tx.query<{ place: string }>('SELECT ctid::text AS place FROM gate WHERE topic = $1', [topic]);
    return rows.map(({ place }) => place).sort();
  }

  async function untilSomebodyWaitsFor(tx: ScopeTransaction): Promise<void> {
    const sql =
      'SELECT count(*)::int AS waiting FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))';
    while (((await tx.query<{ waiting: number }>(sql))[0]?.waiting ?? 0) === 0);
  }

  /** How PostgreSQL goes about it on a connection that made its plan while the gate was known to be small. */
  async function planMadeEarly(isWanted: (statement: Statement) => boolean): Promise<string> {
    const admin = await databases.connect(scope);
    await admin.query('ANALYZE notifications.gate');
    return inTransaction(async (tx) => {
      const many = Array.from({ length: EARLY_SLICE }, () => newId());
      // PostgreSQL keeps a plan from the sixth time on; the first time nothing has a place yet.
      for (let time = 1; time <= 8; time += 1) {
        const book = await sut.open(tx, topic, many);
        many.forEach((id) => book.pass(id, time));
        await store(tx, book, isWanted);
      }
      const [kept] = await tx.query<{ name: string }>(
        `SELECT name FROM pg_prepared_statements WHERE ltrim(statement, E'\\n') LIKE 'WITH passed%' AND generic_plans > 0`,
      );
      return JSON.stringify(await tx.query(`EXPLAIN EXECUTE "${kept?.name}" ('a', 'b', '{}', '{}', '{}')`));
    });
  }

  it('finds by their place the rows that it has locked, however small the gate was when the plan was made', async () => {
    const plan = await planMadeEarly(() => true);
    expect(plan).toContain('Tid Scan on gate');
    expect(plan).not.toMatch(/(Seq|Index) Scan [^"]*on gate/);
  });

  it('needs the planner to be left nothing else for that: it would go on reading a table that has grown', async () => {
    expect(await planMadeEarly(({ sql }) => !sql.includes('set_config'))).toMatch(/(Seq|Index) Scan [^"]*on gate/);
  });
});
