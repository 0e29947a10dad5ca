import { request as httpRequest } from 'node:http';
import { hiddenField } from '../../testing/hidden-field.js';
import { sampleImport } from '../../testing/sample-register.js';
import type { TestBrowser } from '../../testing/test-browser.js';
import { WebWorld } from '../../testing/web-world.js';

const UPLOAD = '/register/imports';
const BOUNDARY = 'form-boundary';

const part = (name: string, value: string, file = '') =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
const filePart = (name: string, content: string) =>
  part('file', content, `; filename="${name}"\r\ncontent-type: text/csv`);

describe('the case register', () => {
  let world: WebWorld;
  let browser: TestBrowser;

  beforeAll(async () => {
    world = await WebWorld.start();
    world.services.giveRole('saoirse', 'stockton', ['register.read', 'register.import']);
    browser = await world.signedIn('saoirse');
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    world.services.takeRoles();
    world.services.giveRole('saoirse', 'stockton', ['register.read', 'register.import']);
    world.services.answer(`POST /register-imports`, {
      status: 201,
      body: { id: sampleImport('applied').id, state: 'applying' },
    });
  });

  async function upload(...parts: string[]) {
    const form = await browser.get(`${UPLOAD}/new`);
    const [formToken, idempotencyKey] = ['formToken', 'idempotencyKey'].map((name) => hiddenField(form.text, name));
    const body = `${part('formToken', formToken ?? '')}${part('idempotencyKey', idempotencyKey ?? '')}${parts.join('')}--${BOUNDARY}--\r\n`;
    const answer = await browser.sendParts(UPLOAD, BOUNDARY, body);
    return { answer, idempotencyKey, formToken };
  }

  it('shows its status and the imports, and offers importing to those alone who may', async () => {
    const page = await browser.get('/register');
    expect(page.text).toContain('The register holds 1,240 cases.');
    expect(page.text).toContain('1,200 added, 40 changed, 1 gone');
    expect(page.text).toContain('Import the register');
    world.services.giveRole('saoirse', 'stockton', ['register.read']);
    expect((await browser.get('/register')).text).not.toContain('Import the register');
    world.services.giveRole('saoirse', 'stockton', ['people.read']);
    expect((await browser.get('/people')).text).not.toContain('href="/register"');
  });

  it('passes the file on as it is, with the key of the form, and goes to the page of the import', async () => {
    const content = 'Case ID;Child name\r\nSTO1;Zoë\r\n';
    const { answer, idempotencyKey } = await upload(filePart('register.csv', content));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${UPLOAD}/${sampleImport('applied').id}`]);
    const [sent] = world.services.to('POST', '/register-imports');
    expect(sent?.headers).toMatchObject({ 'content-type': 'text/csv', 'idempotency-key': idempotencyKey });
    expect(sent?.body).toBe(content);
    expect(world.log.join('')).not.toMatch(/STO1|Zoë|register\.csv/);
  });

  it.each([
    ['none', ''],
    ['an empty choice', filePart('', '')],
  ])('asks for a file when there is %s', async (_, file) => {
    const { answer } = await upload(file);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(/href="#file">Choose the register file/);
    expect(world.services.to('POST', '/register-imports')).toEqual([]);
  });

  it('asks for a file also when the form was sent in the usual way', async () => {
    const form = await browser.get(`${UPLOAD}/new`);
    const answer = await browser.post(UPLOAD, { formToken: hiddenField(form.text, 'formToken') });
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('Choose the register file')]);
  });

  it('says that another import is under way, and that the service is away', async () => {
    const detail = 'Another import of this register is under way.';
    world.services.answer('POST /register-imports', { status: 409, body: { code: 'import-under-way', detail } });
    const refused = (await upload(filePart('a.csv', 'x'))).answer;
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining(detail)]);
    world.services.answer('POST /register-imports', { status: 503, body: {} });
    expect((await upload(filePart('a.csv', 'x'))).answer.status).toBe(503);
  });

  it('takes no file with a form of another session, and no form with a file elsewhere', async () => {
    const forged = `${part('formToken', 'x'.repeat(43))}${filePart('a.csv', 'x')}--${BOUNDARY}--\r\n`;
    const answer = await browser.sendParts(UPLOAD, BOUNDARY, forged);
    expect([answer.status, world.services.to('POST', '/register-imports')]).toEqual([403, []]);
    const { formToken } = await upload(filePart('a.csv', 'x'));
    const elsewhere = `${part('formToken', formToken ?? '')}--${BOUNDARY}--\r\n`;
    expect((await browser.sendParts('/people', BOUNDARY, elsewhere)).status).toBe(403);
  });

  it('passes on no half of a file as if it were all of it', async () => {
    const form = await browser.get(`${UPLOAD}/new`);
    const cut = `${part('formToken', hiddenField(form.text, 'formToken'))}--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n${'half of it\n'.repeat(20_000)}`;
    await new Promise<void>((resolve) => {
      const request = httpRequest(new URL(UPLOAD, world.origin), {
        method: 'POST',
        headers: browser.headersOf(BOUNDARY),
      });
      request.on('error', () => resolve());
      request.write(cut, () => setTimeout(() => request.destroy(), 200));
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(world.services.to('POST', '/register-imports')).toEqual([]);
  });

  it('tells how far an import is, and everything that was wrong', async () => {
    const underWay = await browser.get(`${UPLOAD}/${sampleImport('receiving').id}`);
    expect(underWay.text).toContain('data-accord-progress');
    expect(underWay.text).toContain('Show how far it is now');
    const refused = await browser.get(`${UPLOAD}/${sampleImport('refused').id}`);
    expect(refused.text).toContain('The first 2 of 1,200 problems');
    expect(refused.text).toMatch(/Case ID[\s\S]*Required[\s\S]*Fill in “Case ID”/);
    expect(refused.text).not.toContain('data-accord-progress');
  });
});
