import { toScope } from '@accord/kernel';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { Administrators } from './administrators.js';
import { PersonRepository } from './person.repository.js';

const STOCKTON = toScope('stockton');

describe(Administrators.name, () => {
  let audits: AuditsFixture;
  const sut = new Administrators();
  const people = new PersonRepository();
  beforeEach(async () => (audits = await AuditsFixture.start()));
  afterEach(() => audits.close());

  it('lets only one of two administrators go who are ended at the same moment', async () => {
    expect((await endBothAtOnce((tx) => tx)).sort()).toEqual(['ended', 'last-administrator']);
    expect(await standing()).toHaveLength(1);
  });

  it('would lose both without its lock', async () => {
    expect(await endBothAtOnce(withoutLock)).toEqual(['ended', 'ended']);
    expect(await standing()).toEqual([]);
  });

  /** Both decide before either commits, unless one of them has to wait for the other. */
  async function endBothAtOnce(prepare: (tx: ScopeTransaction) => ScopeTransaction): Promise<string[]> {
    await audits.person('stockton', { roles: ['administrator'] });
    const { promise: gate, resolve } = Promise.withResolvers<undefined>();
    const open = (): void => resolve(undefined);
    let decided = 0;
    const decide = (): Promise<undefined> => {
      decided += 1;
      if (decided === 2) open();
      return gate;
    };
    const both = (await standing()).map((personId) => end(personId, prepare, decide));
    await Promise.race([gate, oneIsWaiting()]);
    open();
    return Promise.all(both);
  }

  async function end(
    personId: string,
    prepare: (tx: ScopeTransaction) => ScopeTransaction,
    decided: () => Promise<undefined>,
  ): Promise<string> {
    const at = audits.clock.now();
    const work = async (real: ScopeTransaction): Promise<void> => {
      const tx = prepare(real);
      const person = await people.lock(tx, personId, 1);
      const [grant] = await people.openGrantsOf(tx, person, at);
      if (!grant) throw new Error('The person has no grant to end');
      await sut.keepOneBeside(tx, [grant], at);
      people.save(tx, { person, grants: [grant.end({ by: null, at, reason: 'Ended by a test.' })] });
      await decided();
    };
    return audits.service.app
      .get(UnitOfWork)
      .run(STOCKTON, work)
      .then(
        () => 'ended',
        (error: { code: string }) => error.code,
      );
  }

  async function oneIsWaiting(): Promise<void> {
    const sql = `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    let waiting: object[] = [];
    for (let tries = 0; tries < 100 && waiting.length === 0; tries += 1) waiting = await audits.rows('stockton', sql);
  }

  async function standing(): Promise<string[]> {
    const sql = `SELECT person_id FROM role_grant WHERE role = 'administrator' AND valid_to IS NULL AND ended_at IS NULL`;
    return (await audits.rows<{ person_id: string }>('stockton', sql)).map((row) => row.person_id);
  }
});

function withoutLock(tx: ScopeTransaction): ScopeTransaction {
  const query = (sql: string, parameters?: unknown[]): Promise<object[]> =>
    sql.includes('pg_advisory_xact_lock') ? Promise.resolve([]) : tx.query(sql, parameters);
  return Object.create(tx, { query: { value: query } }) as ScopeTransaction;
}
