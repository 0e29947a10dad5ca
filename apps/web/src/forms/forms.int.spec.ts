import { hiddenField } from '../testing/hidden-field.js';
import { samplePerson } from '../testing/sample-answers.js';
import type { BrowserAnswer, TestBrowser } from '../testing/test-browser.js';
import { WebWorld } from '../testing/web-world.js';

const person = `/people/${samplePerson.id}`;
const grants = `${person}/grants`;
const typed = {
  role: 'auditor',
  agencyId: 'cleveland-police',
  team: ' Hub ',
  validFromDay: '1',
  validFromMonth: '12',
  validFromYear: '2026',
  reason: 'Joins the pool\r\nof auditors',
};

function hidden(answer: BrowserAnswer): Record<string, string> {
  const names = ['formToken', 'idempotencyKey', 'version'];
  return Object.fromEntries(names.map((name) => [name, hiddenField(answer.text, name)]));
}

describe('a form', () => {
  let world: WebWorld;
  let browser: TestBrowser;

  beforeAll(async () => {
    world = await WebWorld.start();
    world.services.giveRole('tegwen', 'stockton', ['people.read', 'people.manage']);
    browser = await world.signedIn('tegwen');
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    world.services.takeRoles();
    world.services.giveRole('tegwen', 'stockton', ['people.read', 'people.manage']);
  });

  it('is sent with the version that was seen and its own key, and ends on the page of what it changed', async () => {
    const form = await browser.get(`${grants}/new`);
    const fields = hidden(form);
    expect(fields.version).toBe('7');
    const answer = await browser.post(grants, { ...fields, ...typed });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${person}?done=role-given`]);
    const [sent] = world.services.to('POST', grants);
    expect(sent?.headers).toMatchObject({ 'if-match': '"v7"', 'idempotency-key': fields.idempotencyKey });
    expect(sent?.body).toEqual({
      role: 'auditor',
      agencyId: 'cleveland-police',
      team: 'Hub',
      validFrom: '2026-12-01',
      reason: 'Joins the pool\nof auditors',
    });
    expect((await browser.get(`${person}?done=role-given`)).text).toContain('The role has been given');
  });

  it('sends the same key when it is sent twice', async () => {
    const fields = hidden(await browser.get(`${grants}/new`));
    await Promise.all([browser.post(grants, { ...fields, ...typed }), browser.post(grants, { ...fields, ...typed })]);
    const keys = world.services.to('POST', grants).map((request) => request.headers['idempotency-key']);
    expect(keys).toEqual([fields.idempotencyKey, fields.idempotencyKey]);
    expect(hidden(await browser.get(`${grants}/new`)).idempotencyKey).not.toBe(fields.idempotencyKey);
  });

  it('shows every problem at once, in the summary and beside its question, and keeps what was typed', async () => {
    const errors = [
      { field: 'role', message: 'role must be one of …' },
      { field: 'agencyId', message: 'Choose an agency that serves this authority.' },
    ];
    world.services.answer(`POST ${grants}`, {
      status: 400,
      body: { code: 'grant-not-possible', detail: 'Correct them.', errors },
    });
    const fields = hidden(await browser.get(`${grants}/new`));
    const answer = await browser.post(grants, {
      ...fields,
      ...typed,
      role: '',
      validFromDay: '31',
      validFromMonth: '2',
      reason: 'short',
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Error: Give a role – Accord');
    const summary = /govuk-error-summary__list[\s\S]*?<\/ul>/.exec(answer.text)?.[0] ?? '';
    const listed = [...summary.matchAll(/<a href="(#[^"]+)">\s*([^<]+?)\s*<\/a>/g)].map(([, href, text]) => [
      href,
      text,
    ]);
    expect(listed).toEqual([
      ['#role', 'Choose a role'],
      ['#agencyId', 'Choose an agency that serves this authority.'],
      ['#validFromDay', 'First day must be a real date, such as 24 11 2026'],
      ['#reason', 'Reason must be 10 characters or more'],
    ]);
    expect(answer.text).toMatch(/id="role-error"[\s\S]*Choose a role/);
    expect(answer.text).toContain('>short</textarea>');
    expect(hidden(answer)).toEqual(fields);
  });

  it('says that someone else was quicker, keeps what was typed, and can be sent again on top of that', async () => {
    world.services.answer(`POST ${grants}`, { status: 412, body: { code: 'stale', detail: 'Load it again.' } });
    const fields = { ...hidden(await browser.get(`${grants}/new`)), version: '6' };
    const answer = await browser.post(grants, { ...fields, ...typed });
    expect(answer.status).toBe(412);
    expect(answer.text).toContain('Somebody else changed this while you were writing');
    expect(answer.text).toContain('of auditors</textarea>');
    expect(answer.text).toContain(samplePerson.name);
    expect(hidden(answer)).toEqual({ ...fields, version: '7' });
  });

  it.each([
    [409, 'last-administrator', 'Somebody must remain administrator.'],
    [403, 'own-grant', 'You cannot give a role to yourself.'],
  ])('shows the rule that it breaks (%i)', async (status, code, detail) => {
    world.services.answer(`POST ${grants}`, { status, body: { code, detail } });
    const answer = await browser.post(grants, { ...hidden(await browser.get(`${grants}/new`)), ...typed });
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(detail);
    expect(answer.text).toContain('of auditors</textarea>');
  });

  it('keeps everything when it cannot be saved now, and then is saved once', async () => {
    const fields = hidden(await browser.get(`${grants}/new`));
    world.services.answer(`POST ${grants}`, { status: 503, body: { code: 'unavailable', detail: 'x' } });
    const answer = await browser.post(grants, { ...fields, ...typed });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('Accord cannot save this now');
    expect(answer.text).toContain('of auditors</textarea>');
    expect(hidden(answer)).toEqual(fields);
  });

  it('keeps everything even when nothing can be asked at all', async () => {
    const fields = hidden(await browser.get(`${grants}/new`));
    world.services.answer('GET /me', { status: 503, body: {} });
    const answer = await browser.post(grants, { ...fields, ...typed });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('of auditors');
    expect(answer.text).toContain('Working in <strong>Stockton</strong>');
    expect(answer.text).toMatch(
      new RegExp(`<form method="post" action="${grants}">[\\s\\S]*value="${fields.idempotencyKey}"[\\s\\S]*Try again`),
    );
  });

  it('is another one when its key was used for something else', async () => {
    const fields = hidden(await browser.get(`${grants}/new`));
    world.services.answer(`POST ${grants}`, { status: 422, body: { code: 'idempotency-key-reused', detail: 'x' } });
    const answer = await browser.post(grants, { ...fields, ...typed });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('This form was sent before');
    expect(hidden(answer).idempotencyKey).not.toBe(fields.idempotencyKey);
  });

  it.each([{ surprise: 'field' }, { reason: 'x'.repeat(5001) }])(
    'with fields that it does not have is refused: %j',
    async (more) => {
      const fields = hidden(await browser.get(`${grants}/new`));
      const answer = await browser.post(grants, { ...fields, ...typed, ...more } as Record<string, string>);
      expect(answer.status).toBe(400);
      expect(world.services.to('POST', grants)).toEqual([]);
    },
  );

  it('shows the secret of an invitation once', async () => {
    const fields = hidden(await browser.get('/invitations/new'));
    const invitee = { ...typed, name: 'Rowan Ashby', email: 'rowan.ashby@council.example' };
    const made = await browser.post('/invitations', { ...fields, ...invitee });
    expect([made.status, made.url]).toEqual([200, `${world.origin}/invitations`]);
    expect(made.text).toContain('s'.repeat(43));
    expect(made.headers.get('cache-control')).toBe('no-store');
    world.services.answer('POST /invitations', {
      status: 201,
      body: { id: 'x', secret: null, expiresAt: '2026-12-01T09:05:00Z' },
    });
    const again = await browser.post('/invitations', { ...fields, ...invitee });
    expect(again.text).toContain('its code was shown the first time');
  });

  it('answers a code that cannot be used beside the question, and never shows it elsewhere', async () => {
    world.services.answer('POST /invitations/accept', {
      status: 404,
      body: { code: 'invitation-not-open', detail: 'This invitation cannot be used.' },
    });
    const fields = hidden(await browser.get('/invitations/accept'));
    const answer = await browser.post('/invitations/accept', { ...fields, scope: 'stockton', secret: 'wrong' });
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(/id="secret-error"[\s\S]*This invitation cannot be used/);
    expect(world.log.join('')).not.toContain('wrong');
  });
});
