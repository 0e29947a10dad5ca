import { toScope } from '@accord/kernel';
import { KeyRing, LocalKeyRing, UnitOfWork } from '@accord/persistence';
import { demoFile, RegisterWorld } from '../../testing/register-world.js';
import { CaseCipher } from './case-cipher.js';
import { RegisterCases, type OpenedCase } from './register-cases.repository.js';

const scope = toScope('stockton');

describe(RegisterCases.name, () => {
  let register: RegisterWorld;
  let lines: string[][];
  beforeAll(async () => {
    register = await RegisterWorld.start();
    const file = demoFile('stockton-case-register.csv');
    await register.import(file);
    lines = file
      .toString()
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));
  });
  afterAll(() => register.close());

  const inTransaction = <T>(work: Parameters<UnitOfWork['run']>[1]) =>
    register.world.service.app.get(UnitOfWork).run(scope, work, { readOnly: true }) as Promise<T>;

  const all = (filter = {}): Promise<OpenedCase[]> =>
    inTransaction(async (tx) => {
      const found: OpenedCase[] = [];
      const cases = register.world.service.app.get(RegisterCases, { strict: false });
      for await (const one of cases.stream(tx, filter)) found.push(one);
      return found;
    });

  /** Everything that the schema stores, as text and as the bytes that the text of a bytea stands for. */
  async function stored(): Promise<string> {
    const tables = await register.rows<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'cases'`,
    );
    const texts = await Promise.all(
      tables.map(async ({ name }) =>
        (await register.rows<{ t: string }>(`SELECT x::text AS t FROM ${name} x`)).map((r) => r.t),
      ),
    );
    const text = texts.flat().join('\n');
    const bytes = [...text.matchAll(/\\x([0-9a-f]+)/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('utf8'));
    return [text, ...bytes, register.world.service.log].join('\n').toLowerCase();
  }

  it('gives back what was imported', async () => {
    const found = await all();
    expect(found).toHaveLength(1240);
    const byId = new Map(found.map((one) => [one.caseId, one]));
    for (const [caseId = '', childName, born = '', , , plan, , , , team, socialWorker] of lines) {
      const dateOfBirth = born.split('/').reverse().join('-');
      expect(byId.get(caseId)).toMatchObject({ childName, dateOfBirth, plan, team, socialWorker, isGone: false });
    }
  });

  it('finds those that were open on a day, by plan and category', async () => {
    const wanted = { plans: ['Child protection', 'Child in need'], categories: ['Neglect'], openOn: '2018-09-30' };
    const day = (text = '') => text.split('/').reverse().join('-');
    const expected = lines.filter(
      ([, , , , , plan = '', category = '', start, end]) =>
        wanted.plans.includes(plan) &&
        wanted.categories.includes(category) &&
        day(start) <= wanted.openOn &&
        (!end || day(end) > wanted.openOn),
    );
    const found = await all(wanted);
    expect(found.map((one) => one.caseId).sort()).toEqual(expected.map(([caseId]) => caseId).sort());
  });

  it('knows who a case is by its id here', async () => {
    const [one] = await all({ plans: ['Care leaver'] });
    const cases = register.world.service.app.get(RegisterCases, { strict: false });
    const identity = await inTransaction<object>((tx) => cases.identityOf(tx, one?.id ?? ''));
    expect(identity).toEqual({
      ...{ id: one?.id, caseId: one?.caseId, childName: one?.childName, dateOfBirth: one?.dateOfBirth },
      ...{ socialWorker: one?.socialWorker, team: one?.team, isGone: false },
    });
    expect(await inTransaction((tx) => cases.identityOf(tx, register.importerId))).toBeUndefined();
  });

  it('stores and logs no name, date of birth or case id that can be read', async () => {
    const everything = await stored();
    const secrets = lines.flatMap(([caseId = '', name = '', born = '', , , , , , , , worker = '']) => [
      ...[caseId, name, worker, born, born.split('/').reverse().join('-')],
    ]);
    const starts = new Set(
      lines.flatMap(([, , , , , , , start = '', end = '']) =>
        [start, end].map((d) => d.split('/').reverse().join('-')),
      ),
    );
    const found = secrets.filter((secret) => !starts.has(secret) && everything.includes(secret.toLowerCase()));
    expect(found).toEqual([]);
  });

  it('would be found reading it: the same search finds one that is planted', async () => {
    const [, name = ''] = lines[0] ?? [];
    await register.rows(
      'UPDATE register_case SET team = $1, sealed_child_name = $2 WHERE id = (SELECT id FROM register_case LIMIT 1)',
      ['Planted Team-Name', Buffer.from(name)],
    );
    const everything = await stored();
    expect([everything.includes('planted team-name'), everything.includes(name.toLowerCase())]).toEqual([true, true]);
    await expect(all()).rejects.toThrow('cannot be opened');
  });

  it('opens nothing with the keys of another scope or service', async () => {
    const directory = register.world.environment['KEY_RING_DIRECTORY'] ?? '';
    const ring = register.world.service.app.get(KeyRing, { strict: false });
    await expect(ring.keysOf(toScope('hartlepool'))).rejects.toThrow('no keys of scope hartlepool');
    const audits = await LocalKeyRing.open({ directory, service: 'audits', scopes: [scope] });
    const [sealed] = await register.rows<Parameters<CaseCipher['open']>[0]>(`SELECT case_index AS "caseIndex",
      key_id AS "keyId", wrapped_key AS "wrappedKey", sealed_case_id AS "sealedCaseId",
      sealed_child_name AS "sealedChildName", sealed_date_of_birth AS "sealedDateOfBirth",
      sealed_social_worker AS "sealedSocialWorker" FROM register_case WHERE team <> 'Planted Team-Name' LIMIT 1`);
    if (!sealed) throw new Error('There is no case');
    expect(new CaseCipher(await ring.keysOf(scope)).open(sealed).caseId).toMatch(/^STO/);
    const foreign = new CaseCipher(await audits.keysOf(scope));
    expect(() => foreign.open(sealed)).toThrow('cannot be opened');
  });
});
