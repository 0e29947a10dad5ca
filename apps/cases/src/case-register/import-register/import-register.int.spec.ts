import { demoFile, RegisterWorld } from '../../testing/register-world.js';
import { ImportRegister } from './import-register.js';

const HEADER =
  'Case ID,Child name,Date of birth,Sex,Ethnicity,Plan,Category,Plan start,Plan end,Team,Social worker,Disability\n';
const line = (caseId: string, team = 'Hub', name = 'Mia Lund') =>
  `${caseId},${name},14/02/2009,Female,White British,Child in need,Neglect,03/03/2018,,${team},Jack Yarm,No\n`;

/** Wrong from the first line on, which must not hide why reading stopped. */
function tooLarge(): Buffer {
  const wide = `${'x'.repeat(3000)},`.repeat(11);
  return Buffer.concat([Buffer.from(HEADER), Buffer.alloc(50 * 1024 * 1024, `${wide}\n`)]);
}

describe(ImportRegister.name, () => {
  let register: RegisterWorld;
  beforeAll(async () => (register = await RegisterWorld.start(['stockton', 'hartlepool'])));
  afterEach(() => register.world.databases.assertNothingLeased());
  afterAll(() => register.close());

  const count = async (sql: string, scope: 'stockton' | 'hartlepool' = 'stockton') =>
    (await register.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, [], scope))[0]?.n;

  it('imports both registers, each into its own scope', async () => {
    const stockton = await register.import(demoFile('stockton-case-register.csv'));
    expect(stockton).toMatchObject({
      ...{ state: 'applied', rowsRead: 1240, bytesRead: 149281, added: 1240, changed: 0, gone: 0, unchanged: 0 },
      ...{ problemCount: 0, problems: [], warnings: [], importedBy: { id: expect.any(String), name: 'Robin Example' } },
    });
    const hartlepool = await register.import(demoFile('hartlepool-case-register.csv'), { scope: 'hartlepool' });
    expect(hartlepool).toMatchObject({ state: 'applied', rowsRead: 690, added: 690 });
    expect([await count('register_case'), await count('register_case', 'hartlepool')]).toEqual([1240, 690]);
    expect(await count('register_staging')).toBe(0);
    const other = await register.get(`/register-imports/${stockton.id}`, 'importer', 'hartlepool');
    expect(other.status).toBe(404);
  });

  it('updates by case id from a newer register, keeping what is gone', async () => {
    const ids = () => register.rows<{ id: string }>('SELECT id FROM register_case ORDER BY id');
    await register.import(HEADER + line('A1') + line('A2') + line('A3'));
    const before = await ids();
    const newer = await register.import(HEADER + line('A3') + line('A2', 'Other team') + line('A4'));
    expect(newer).toMatchObject({ state: 'applied', added: 1, changed: 1, gone: 1, unchanged: 1 });
    expect(await ids()).toEqual(expect.arrayContaining(before));
    const list = await register.get('/register-imports');
    expect(list.body['register']).toEqual({ cases: 3, gone: 1241 });
    const back = await register.import(HEADER + line('A1') + line('A2', 'Other team') + line('A3') + line('A4'));
    expect(back).toMatchObject({ added: 0, changed: 1, gone: 0, unchanged: 3 });
  });

  it('tells every error with its line, column and what to do, and imports nothing', async () => {
    const expected = JSON.parse(demoFile('case-register-with-errors.expected.json').toString()) as {
      rows: number;
      errors: object[];
    };
    const before = await register.rows('SELECT * FROM register_case ORDER BY id');
    const refused = await register.import(demoFile('case-register-with-errors.csv'));
    expect(refused).toMatchObject({ state: 'refused', rowsRead: expected.rows, problemCount: 13, added: null });
    expect(refused.problems.map(({ line, column, problem }) => ({ line, column, problem }))).toEqual(expected.errors);
    expect(refused.problems.every((problem) => problem.whatToDo.length > 10)).toBe(true);
    expect(await register.rows('SELECT * FROM register_case ORDER BY id')).toEqual(before);
    expect(await count('register_staging')).toBe(0);
  });

  it('names both missing columns', async () => {
    const { problems, state } = await register.import(demoFile('case-register-missing-columns.csv'));
    expect(state).toBe('refused');
    expect(problems.map(({ line, column, problem }) => [line, column, problem])).toEqual([
      [1, 'Plan', 'missing column'],
      [1, 'Team', 'missing column'],
    ]);
  });

  it('takes what Excel saves with semicolons in Windows-1252', async () => {
    expect(await register.import(demoFile('case-register-excel-uk.csv'))).toMatchObject({ state: 'applied', added: 2 });
  });

  it.each([
    ['a zip named .csv', Buffer.from('PK\x03\x04\x14\x00\x00\x00', 'latin1'), /Excel workbook or a zip/],
    ['an empty file', '', /empty/],
    ['only a header', HEADER, /nothing below the header/],
    ['one over the size limit', tooLarge(), /^the file is larger than 50 MB/],
  ])('refuses %s clearly', async (_, file, problem) => {
    const { state, problems } = await register.import(file);
    expect(state).toBe('refused');
    expect(problems.map((one) => one.problem).join()).toMatch(problem);
  });

  it('says how many problems there are beyond those that it tells', async () => {
    const wrong = Array.from({ length: 1200 }, (_, index) => line(`C${index}`, '')).join('');
    const refused = await register.import(HEADER + wrong);
    expect([refused.problemCount, refused.problems.length]).toEqual([1200, 1000]);
  });

  it('is answered once however often it is sent', async () => {
    const idempotencyKey = 'the-same-file-twice';
    const file = HEADER + line('D1');
    const first = await register.upload(file, { idempotencyKey });
    await register.settled(first.body.id);
    const again = await register.upload(file, { idempotencyKey });
    expect([again.status, again.body]).toEqual([201, { id: first.body.id, state: 'applied' }]);
  });

  it('is for register importers, in CSV, and with a key', async () => {
    expect((await register.upload(HEADER, { subject: 'director' })).status).toBe(403);
    expect((await register.upload(HEADER, { mediaType: 'application/json' })).status).toBe(400);
    expect((await register.upload('{}', { mediaType: 'application/json' })).status).toBe(415);
    expect((await register.upload(HEADER, { idempotencyKey: 'short' })).body.code).toBe('idempotency-key-malformed');
  });

  it('is in the trail, and so is who looked', async () => {
    const { id } = await register.import(HEADER + line('E1'));
    await register.get(`/register-imports/${id}`, 'director');
    const sql = 'SELECT DISTINCT action FROM access_trail WHERE object_id = $1 ORDER BY action';
    expect(await register.rows(sql, [id])).toEqual(
      ['apply-register', 'import-register', 'look-at-register-import'].map((action) => ({ action })),
    );
  });
});
