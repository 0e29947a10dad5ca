import { AuditsFixture } from '../testing/audits-fixture.js';

const LOGIN = 'stockton_audits';

describe('the rights of the service’s login', () => {
  let audits: AuditsFixture;
  beforeAll(async () => {
    audits = await AuditsFixture.start();
    await audits.person('stockton', { roles: ['auditor'] });
  });
  afterAll(() => audits.close());

  const attempt = async (sql: string, login?: string) => {
    const client = await audits.databases.connect('stockton', login);
    await client.query('SET search_path TO audits; BEGIN');
    const outcome = await client.query(sql).then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
    await client.query('ROLLBACK');
    return outcome;
  };

  it.each([
    `UPDATE role_grant SET role = 'administrator'`,
    `UPDATE role_grant SET valid_to = NULL`,
    `UPDATE role_grant SET person_id = person_id, granted_by = NULL`,
    'DELETE FROM role_grant',
    `UPDATE person SET subject = 'attacker'`,
    'DELETE FROM person',
    `UPDATE leaving SET reason = 'rewritten'`,
    'DELETE FROM leaving',
    `UPDATE invitation SET secret_digest = '\\x00'`,
    'UPDATE invitation SET expires_at = now()',
    'DELETE FROM invitation',
    `UPDATE access_trail SET action = 'nothing'`,
    'DELETE FROM access_trail',
    `UPDATE self_judgement SET grade = 'O'`,
    'DELETE FROM self_judgement',
    'DELETE FROM submission_step',
    `UPDATE submission SET agency_id = 'another'`,
    'DELETE FROM submission',
    'UPDATE case_key SET wrapped_key = wrapped_key',
    'TRUNCATE person CASCADE',
  ])('cannot rewrite what was decided: %s', async (sql) => {
    expect(await attempt(sql, LOGIN)).toBe('42501');
  });

  it.each([
    `UPDATE role_grant SET ended_at = now(), end_reason = 'Ended by a test.', ended_by = NULL`,
    'UPDATE person SET left_at = now(), version = version + 1',
  ])('can do what a command does: %s', async (sql) => {
    expect(await attempt(sql, LOGIN)).toBe('done');
  });

  it('are what refuses: the owner of the server can', async () => {
    expect(await attempt(`UPDATE role_grant SET role = 'administrator'`)).toBe('done');
  });
});
