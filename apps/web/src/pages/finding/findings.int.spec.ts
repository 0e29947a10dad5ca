import { pageFaults, RealBrowser, type BrowserWindow } from '@accord/testing';
import { hiddenField } from '../../testing/hidden-field.js';
import {
  sampleDisclosures,
  sampleFinding,
  sampleFindings,
  sampleRelease,
  sampleSharedFinding,
  sampleSharedFindings,
  sampleWaitingFinding,
} from '../../testing/sample-findings.js';
import type { BrowserAnswer, TestBrowser } from '../../testing/test-browser.js';
import { WebWorld } from '../../testing/web-world.js';

const id = sampleFinding.findingId;
const cycle = `/cycles/${sampleFindings.cycle.cycleId}/findings`;
const waiting = '0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c55';
const answers: Readonly<Record<string, object>> = {
  [cycle]: sampleFindings,
  [`/findings/${id}`]: sampleFinding,
  [`/findings/${waiting}`]: { ...sampleWaitingFinding, findingId: waiting, changedAt: '2026-01-01T09:00:00.000Z' },
  [`/findings/${id}/release`]: sampleRelease,
  '/shared-findings': sampleSharedFindings,
  [`/shared-findings/${id}`]: sampleSharedFinding,
  '/disclosure-log': sampleDisclosures,
};
const PAGES = [
  [cycle, 'Findings of Stockton'],
  [`${cycle}/new`, 'Draft a finding'],
  [`/findings/${id}`, 'Area for improvement'],
  [`/findings/${waiting}`, 'Area for improvement'],
  [`/findings/${id}/redraft`, 'Write a finding anew'],
  [`/findings/${id}/agree`, 'Agree a finding'],
  [`/findings/${id}/override-screening`, 'Decide that what is marked may stay'],
  [`/findings/${id}/withhold`, 'Withhold a finding'],
  [`/findings/${id}/share`, 'Share a finding'],
  [`/findings/${id}/withdraw`, 'Withdraw a finding'],
  ['/shared-findings?kind=strength', 'Shared findings'],
  [`/shared-findings/${id}`, 'Strength: D1 Recognition and referral'],
  ['/disclosure-log', 'Disclosure log of Stockton'],
] as const;

describe('the pages of findings', () => {
  let world: WebWorld;
  let browser: TestBrowser;
  beforeAll(async () => {
    world = await WebWorld.start();
    const actions = ['finding.read', 'finding.write', 'shared-finding.read', 'disclosure-log.read'] as const;
    world.services.giveRole('tegwen', 'stockton', actions);
    for (const [path, body] of Object.entries(answers)) world.services.answer(`GET ${path}`, { status: 200, body });
    browser = await world.signedIn('tegwen');
  });
  afterAll(() => world.stop());

  const hidden = (answer: BrowserAnswer) =>
    Object.fromEntries(
      ['formToken', 'idempotencyKey', 'version'].map((name) => [name, hiddenField(answer.text, name)]),
    );
  const sent = (path: string) => world.services.to('POST', path).at(-1);

  it('show what is marked, in the text and in words, and offer what can be done', async () => {
    const { text } = await browser.get(`/findings/${id}`);
    expect(text).toContain(
      '<mark>Sam</mark> was described\nby home conditions &lt;b&gt;only&lt;/b&gt; on <mark>3 May</mark>.',
    );
    expect(text).toContain('“Sam”: a name, from character 1 to 3');
    expect(text).toContain(`/findings/${id}/override-screening`);
    expect(text).not.toContain(`/findings/${id}/agree`);
  });

  it('say that a screening is awaited, with a link to look again', async () => {
    const { text } = await browser.get(`/findings/${waiting}`);
    expect(text).toContain('is being screened');
    expect(text).toContain('Look again');
  });

  it('send a draft without scripts, and keep what was typed when it is refused', async () => {
    const typed = { kind: 'strength', domain: 'D1', statement: 'Seen early,\r\nand acted upon.', supportingCases: '2' };
    world.services.answer(`POST ${cycle}`, { status: 201, body: { findingId: id } });
    const fields = hidden(await browser.get(`${cycle}/new`));
    const answer = await browser.post(cycle, {
      formToken: fields.formToken ?? '',
      idempotencyKey: fields.idempotencyKey ?? '',
      ...typed,
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/findings/${id}?done=finding-draft`]);
    expect(sent(cycle)?.body).toEqual({ ...typed, statement: 'Seen early,\nand acted upon.', supportingCases: 2 });
    const errors = [{ field: 'supportingCases', message: 'Only 1 case was moderated in this domain.' }];
    world.services.answer(`POST ${cycle}`, {
      status: 400,
      body: { code: 'finding-wrong', detail: 'Correct it.', errors },
    });
    const refused = await browser.post(cycle, { ...fields, ...typed });
    expect([refused.status, refused.text.includes(errors[0]?.message ?? '')]).toEqual([422, true]);
    expect(refused.text).toContain('Seen early,');
  });

  it('send each decision with what it needs, on the version that was seen', async () => {
    const bodies: Readonly<Record<string, Record<string, string> | undefined>> = {
      agree: undefined,
      'override-screening': { reason: 'The name of a tool.' },
      withhold: { reason: 'The name of a tool.' },
      withdraw: { reason: 'The name of a tool.', code: 'superseded' },
      share: { agreementId: 'joint-audit' },
    };
    for (const [action, body] of Object.entries(bodies)) {
      const path = `/findings/${id}/${action}`;
      const form = await browser.get(path);
      const kept = action === 'share' ? { agreementId: hiddenField(form.text, 'agreementId') } : { ...body };
      const answer = await browser.post(path, { ...hidden(form), ...kept });
      expect([action, answer.headers.get('location')]).toEqual([action, `/findings/${id}?done=finding-${action}`]);
      expect([action, sent(path)?.body ?? undefined]).toEqual([action, body]);
      expect(sent(path)?.headers).toMatchObject({ 'if-match': '"v1"' });
    }
    expect((await browser.get(`/findings/${id}/abolish`)).status).toBe(404);
  });

  it('show before sharing exactly what will cross', async () => {
    const { text } = await browser.get(`/findings/${id}/share`);
    for (const value of ['Sam was described', '3.1 Named person', 'Hartlepool', sampleRelease.content.releasedBy])
      expect(text).toContain(value);
  });

  describe('in a browser', () => {
    let real: RealBrowser;
    let window: BrowserWindow;
    beforeAll(async () => {
      real = await RealBrowser.start();
      window = await real.window(1200);
      await window.page.goto(`${world.origin}/sign-in/start/stockton`);
    });
    afterAll(() => real.stop());

    it.each(PAGES)('%s has no fault at any width', async (path, heading) => {
      const { page, complaints } = window;
      await page.goto(world.origin + path);
      expect((await page.locator('h1').textContent())?.trim()).toBe(heading);
      for (const width of [320, 1200]) {
        await window.resize(width);
        expect([width, ...(await pageFaults(page)), ...complaints.splice(0)]).toEqual([width]);
      }
    });
  });
});
