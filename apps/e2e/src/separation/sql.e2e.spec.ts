import { rightsOf, RunningStack, StackDatabases, type RemovableGuard, type SqlAttacker } from '@accord/testing';
import {
  EXCESS_RIGHTS,
  EXCESS_RIGHTS_OF_A_SERVICE,
  EXCESS_RIGHTS_OF_AUDITS,
  type ExcessRight,
  type LoginPlace,
} from './excess-rights.js';

const stack = RunningStack.fromEnvironment();
const databases = new StackDatabases(stack);
const OWN = ['postgres', 'template1', ...databases.plans.map(({ database }) => database)];

const services = databases.plans.flatMap(({ places }) => places);
const migrators = databases.plans.map(({ migrator, database }) => ({ login: migrator, database }));
/** A login whose service is idle, so that nobody misses it while it has too many rights. */
const pupil = placeOf('hartlepool_cases');
const registrar = placeOf('hartlepool_audits');
const everyLogin = [...services, ...migrators];
const foreign = everyLogin.flatMap(({ login, database }) =>
  OWN.filter((other) => other !== database).map((other) => ({ login, other })),
);
const neighbours = services.flatMap(({ login, database, schema }) =>
  services
    .filter((other) => other.database === database && other.schema !== schema)
    .map((other) => ({ login, database, schema: other.schema })),
);

function placeOf(name: string): (typeof services)[number] {
  const place = services.find(({ login }) => login === name);
  if (!place) throw new Error(`There is no login ${name}`);
  return place;
}

let before: string[];
beforeAll(async () => (before = await rightsOf(databases)));
afterAll(() => databases.close());

/** Every table of a schema, as its owner sees it. */
async function tablesOf(database: string, schema: string): Promise<string[]> {
  const sql = `SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p')`;
  const { rows } = await databases.withAdmin(database, (admin) => admin.query<{ name: string }>(sql, [schema]));
  return rows.map(({ name }) => `${schema}.${name}`);
}

/** What comes of reading, adding to, changing and emptying each table. */
async function attackTables(attacker: SqlAttacker, tables: readonly string[]): Promise<string[]> {
  const outcomes: string[] = [];
  for (const table of tables) {
    const attacks = [
      `SELECT * FROM ${table}`,
      `INSERT INTO ${table} DEFAULT VALUES`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table}`,
    ];
    for (const sql of attacks) outcomes.push(await attacker.attempt(sql));
  }
  return outcomes;
}

describe('With the password of one login, PostgreSQL refuses', () => {
  it(`every other database, to every login (${foreign.length} pairs)`, async () => {
    const outcomes = await Promise.all(foreign.map(({ login, other }) => databases.attemptToConnect(other, login)));
    expect(foreign.length).toBeGreaterThan(60);
    expect(outcomes).toEqual(foreign.map(() => '42501'));
  });

  it.each(neighbours)('$login the tables of $schema in its own database', async ({ login, database, schema }) => {
    const tables = await tablesOf(database, schema);
    const attacker = await databases.attacker(database, login);
    const outcomes = await attackTables(attacker, tables);
    outcomes.push(await attacker.attempt(`SELECT ${schema}.maintain_outbox(interval '30 days')`));
    await attacker.close();
    expect(tables.length).toBeGreaterThan(5);
    expect(outcomes).toEqual(outcomes.map(() => '42501'));
  });

  it.each(services)('$login what it does not need in its own schema', async (place) => {
    const ofServices = place.schema === 'web' ? EXCESS_RIGHTS : EXCESS_RIGHTS_OF_A_SERVICE;
    const rights = [...ofServices, ...(place.schema === 'audits' ? EXCESS_RIGHTS_OF_AUDITS : [])];
    expect(await attemptAll(rights, place)).toEqual(rights.map(({ name }) => [name, '42501']));
  });

  it('its own database, to whoever has another password or none', async () => {
    const other = stack.description.databasePasswords['hartlepool_audits'] ?? '';
    const wrong = await databases.attemptToConnect('accord_stockton', 'stockton_audits', other);
    const none = await databases.attemptToConnect('accord_stockton', 'stockton_audits', '');
    const admin = await databases.attemptToConnect('accord_stockton', 'postgres', '');
    expect([wrong, none, admin]).toEqual([
      '28P01',
      expect.stringMatching(/password/),
      expect.stringMatching(/password/),
    ]);
  });
});

/** Tries each of these one after the other, under one login on one connection. */
async function attemptAll(rights: readonly ExcessRight[], own: (typeof services)[number]): Promise<[string, string][]> {
  const neighbour = services.find(({ login, database }) => database === own.database && login !== own.login);
  const [attacker, victim] = await Promise.all([
    databases.attacker(own.database, own.login),
    databases.attacker(own.database, neighbour?.login ?? own.migrator),
  ]);
  const place: LoginPlace = { ...own, victim: await victim.pid() };
  const outcomes: [string, string][] = [];
  for (const right of rights) outcomes.push([right.name, await attacker.attempt(right.attack(place))]);
  await attacker.close();
  await victim.close();
  return outcomes;
}

describe('What refuses is the missing right, since with it the same attack succeeds:', () => {
  it('a login of one authority connects to the other, and reads its people', async () => {
    const guard: RemovableGuard = {
      remove: `GRANT CONNECT ON DATABASE accord_hartlepool TO stockton_cases;
        GRANT USAGE ON SCHEMA audits TO stockton_cases; GRANT SELECT ON audits.person TO stockton_cases`,
      restore: `REVOKE CONNECT ON DATABASE accord_hartlepool FROM stockton_cases;
        REVOKE ALL ON SCHEMA audits FROM stockton_cases; REVOKE ALL ON audits.person FROM stockton_cases`,
    };
    const names = await databases.without('accord_hartlepool', guard, async () => {
      const attacker = await databases.attacker('accord_hartlepool', 'stockton_cases');
      const { rows } = await attacker.attemptToRead('SELECT name FROM audits.person');
      await attacker.close();
      return rows.map((row) => row['name']);
    });
    expect(names).toContain(stack.person('gethin-rowlands').name);
    expect(await databases.attemptToConnect('accord_hartlepool', 'stockton_cases')).toBe('42501');
  });

  it.each(neighbours)('$login reads the tables of $schema', async ({ login, database, schema }) => {
    const tables = await tablesOf(database, schema);
    const guard = {
      remove: `GRANT USAGE ON SCHEMA ${schema} TO ${login}; GRANT SELECT, TRUNCATE ON ALL TABLES IN SCHEMA ${schema} TO ${login}`,
      restore: `REVOKE ALL ON SCHEMA ${schema} FROM ${login}; REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM ${login}`,
    };
    const outcomes = await databases.without(database, guard, async () => {
      const attacker = await databases.attacker(database, login);
      const seen: string[] = [];
      for (const table of tables) seen.push(await attacker.attempt(`SELECT * FROM ${table}`));
      await attacker.close();
      return seen;
    });
    expect(outcomes).toEqual(tables.map(() => 'done'));
  });

  const lessons = [
    ...EXCESS_RIGHTS_OF_A_SERVICE.map((right) => ({ ...right, place: pupil, right })),
    ...EXCESS_RIGHTS_OF_AUDITS.map((right) => ({ ...right, place: registrar, right })),
  ];

  it.each(lessons)('$name', async ({ right, place }) => {
    const guard = right.guard({ ...place, victim: 0 });
    const outcomes = await databases.without(place.database, guard, () => attemptAll([right], place));
    expect(outcomes).toEqual([[right.name, 'done']]);
  });

  it('and without it, all of that is refused again', async () => {
    const outcomes = [
      ...(await attemptAll(EXCESS_RIGHTS_OF_A_SERVICE, pupil)),
      ...(await attemptAll(EXCESS_RIGHTS_OF_AUDITS, registrar)),
    ];
    expect(outcomes).toEqual(lessons.map(({ name }) => [name, '42501']));
  });

  it('and every right is as it was before', async () => {
    expect(before.length).toBeGreaterThan(1_000);
    expect(await rightsOf(databases)).toEqual(before);
  });
});
