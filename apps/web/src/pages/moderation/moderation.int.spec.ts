import { hiddenField } from '../../testing/hidden-field.js';
import { sampleModeration, sampleModerations } from '../../testing/sample-moderation.js';
import type { TestBrowser } from '../../testing/test-browser.js';
import { WebWorld } from '../../testing/web-world.js';

const { drawnCaseId } = sampleModeration;
const page = `/moderation/${drawnCaseId}`;
const domain = `${page}/domains/D1`;
const object = `/drawn-cases/${drawnCaseId}`;
const POLICE = 'cleveland-police';
const COUNCIL = 'stockton-council';

describe('the pages of moderation', () => {
  let world: WebWorld;
  let browser: TestBrowser;
  beforeAll(async () => {
    world = await WebWorld.start();
    world.services.giveRole('tegwen', 'stockton', ['moderation.read', 'moderation.write']);
    browser = await world.signedIn('tegwen');
  });
  afterAll(() => world.stop());

  const showing = (body: object) => world.services.answer(`GET ${object}/moderation`, { status: 200, body });
  const fieldsOf = async (path: string) => {
    const { text } = await browser.get(path);
    const names = ['formToken', 'idempotencyKey', 'version'];
    return Object.fromEntries(names.map((name) => [name, hiddenField(text, name)]));
  };
  const sent = (verb: string) => world.services.to('POST', `${object}/${verb}`).at(-1);

  it('send the grades of a domain that were chosen, with the version that was seen', async () => {
    const typed = {
      ...(await fieldsOf(domain)),
      ...{ [`grade-${POLICE}`]: 'RI', [`reason-${POLICE}`]: 'Late,\r\nbut it came.', [`grade-${COUNCIL}`]: '' },
      ...{ 'grade-somebody-else': 'O', surprise: 'x' },
    };
    const answer = await browser.post(domain, typed);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${page}?done=judgements-moderated`]);
    expect(sent('moderated-judgements')?.body).toEqual({
      domain: 'D1',
      judgements: [{ agencyId: POLICE, grade: 'RI', reason: 'Late,\nbut it came.' }],
    });
    expect(sent('moderated-judgements')?.headers).toMatchObject({ 'if-match': '"v4"' });
  });

  it('keep what was typed and say what is wrong beside the agency that it is about', async () => {
    const errors = [{ field: 'judgements.1.reason', message: 'Say why in 10 to 500 characters.' }];
    world.services.answer(`POST ${object}/moderated-judgements`, {
      status: 400,
      body: { code: 'judgement-not-possible', detail: 'Correct it.', errors },
    });
    const typed = {
      ...(await fieldsOf(domain)),
      ...{ [`grade-${POLICE}`]: 'G', [`grade-${COUNCIL}`]: 'I', [`reason-${POLICE}`]: 'Typed <b>text</b> here' },
    };
    const answer = await browser.post(domain, typed);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`href="#reason-${COUNCIL}"`);
    expect(answer.text).toContain('Say why in 10 to 500 characters.');
    expect(answer.text).toContain('Typed &lt;b&gt;text&lt;/b&gt; here');
    expect(answer.text).toMatch(new RegExp(`name="grade-${COUNCIL}"[^>]*value="I"[^>]*checked`));
    world.services.answer(`POST ${object}/moderated-judgements`, { status: 412, body: { code: 'stale-moderation' } });
    const stale = await browser.post(domain, typed);
    expect([stale.status, stale.text.includes('Somebody else changed this')]).toEqual([412, true]);
    world.services.answer(`POST ${object}/moderated-judgements`);
  });

  it('ask for a grade to go with a reason, and for one at all', async () => {
    const fields = await fieldsOf(domain);
    const before = world.services.to('POST', `${object}/moderated-judgements`).length;
    const reasonAlone = await browser.post(domain, { ...fields, [`reason-${POLICE}`]: 'Only a reason' });
    expect([reasonAlone.status, reasonAlone.text.includes('to go with the reason')]).toEqual([422, true]);
    const nothing = await browser.post(domain, fields);
    expect([nothing.status, nothing.text.includes('at least one agency')]).toEqual([422, true]);
    expect(world.services.to('POST', `${object}/moderated-judgements`)).toHaveLength(before);
  });

  it('show exactly what will be accepted, and accept it', async () => {
    const { text } = await browser.get(`${page}/accept`);
    const terms = [...text.matchAll(/<dt class="govuk-summary-list__key">\s*([^<]*?)\s*<\/dt>/g)].map(
      ([, term]) => term,
    );
    expect(terms).toEqual(['D3 Assessment and analysis, Cleveland Police']);
    const answer = await browser.post(`${page}/accept`, await fieldsOf(`${page}/accept`));
    expect(answer.headers.get('location')).toBe(`${page}?done=self-grades-accepted`);
    expect(sent('accepted-grades')?.body).toEqual({});
  });

  it('offer overall grades up to the cap only, with the rule in sight', async () => {
    showing(sampleModerations.moderated);
    const { text } = await browser.get(`${page}/grade`);
    const offered = [...text.matchAll(/name="overall" type="radio" value="(\w+)"/g)].map(([, value]) => value);
    expect(offered).toEqual(['RI', 'I']);
    expect(text).toContain('Inadequate in D1, D4 or D8 caps the overall grade (here: D1)');
    const answer = await browser.post(`${page}/grade`, {
      ...(await fieldsOf(`${page}/grade`)),
      overall: 'RI',
      reason: '',
    });
    expect(answer.headers.get('location')).toBe(`${page}?done=case-graded`);
    expect(sent('grade')?.body).toEqual({ overall: 'RI' });
  });

  it('lead to the overview what cannot be done as the case is', async () => {
    showing(sampleModerations.closed);
    expect((await browser.get(`${page}/grade`)).headers.get('location')).toBe(page);
    expect((await browser.get(`${page}/open`)).headers.get('location')).toBe(page);
    expect((await browser.get(domain)).text).not.toContain('<form method="post" action="/moderation');
    const reopening = { ...(await fieldsOf(`${page}/reopen`)), reason: 'A grade was mistyped.' };
    expect((await browser.post(`${page}/reopen`, reopening)).status).toBe(303);
    expect(sent('moderation/reopen')?.body).toEqual({ reason: 'A grade was mistyped.' });
    showing(sampleModerations.notOpen);
    expect((await browser.get(domain)).status).toBe(404);
    expect((await browser.post(`${page}/open`, await fieldsOf(`${page}/open`))).status).toBe(303);
    expect(sent('moderation')?.headers['if-match']).toBeUndefined();
  });
});
