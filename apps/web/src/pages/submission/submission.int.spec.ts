import { RealBrowser, type BrowserWindow } from '@accord/testing';
import { sampleSubmission, writtenSampleDomain } from '../../testing/sample-submissions.js';
import { WebWorld } from '../../testing/web-world.js';

const page = `/submissions/${sampleSubmission.id}`;
const domain = `${page}/domains/D1`;
const SAVED = { status: 200, body: { version: 4, savedAt: '2026-11-24T09:05:00Z' } };
const STALE = { status: 412, body: { code: 'stale-domain', detail: '' } };

describe('writing a submission', () => {
  let world: WebWorld;
  let browser: RealBrowser;
  beforeAll(async () => {
    world = await WebWorld.start();
    world.services.giveRole('tegwen', 'stockton', ['submission.list', 'submission.read', 'submission.write']);
    browser = await RealBrowser.start();
  });
  afterAll(async () => {
    await browser.stop();
    await world.stop();
  });
  beforeEach(() => {
    for (const route of [`PUT ${domain}`, `GET ${page}`]) world.services.answer(route);
    world.services.seen.length = 0;
  });

  const saves = () => world.services.to('PUT', domain);
  const opened = async (options: object = {}): Promise<BrowserWindow> => {
    const window = await browser.window(1200, options);
    await window.page.goto(`${world.origin}/sign-in/start/stockton`);
    const work = window.page.getByRole('button', { name: 'Work in Stockton' });
    if ((await work.count()) > 0) await work.click();
    await window.page.goto(world.origin + domain);
    return window;
  };
  const status = ({ page: shown }: BrowserWindow) => shown.locator('[data-accord-save-status]');

  it('saves by itself a while after the last key, and from then on upon that version', async () => {
    const window = await opened();
    world.services.answer(`PUT ${domain}`, SAVED);
    await window.page.locator('#rationale').fill('First thoughts');
    await status(window).getByText('Draft saved at').waitFor();
    const [first] = saves();
    expect(first?.headers['if-match']).toBe('"v3"');
    expect(first?.body).toMatchObject({ grade: 'G', rationale: 'First thoughts' });
    await window.page.getByRole('button', { name: 'Save and come back later' }).click();
    await window.page.waitForURL(`**${page}?done=domain-saved`);
    const [, second] = saves();
    expect(second?.headers['if-match']).toBe('"v4"');
    expect(second?.headers['idempotency-key']).not.toBe(first?.headers['idempotency-key']);
    expect(window.complaints).toEqual([]);
  });

  it('says that somebody else was quicker and stops; nothing is overwritten and both are shown', async () => {
    const window = await opened();
    world.services.answer(`PUT ${domain}`, STALE);
    await window.page.locator('#rationale').fill('Mine');
    await status(window).getByText('Someone else has changed this').waitFor();
    expect(await window.page.locator('[name=version]').inputValue()).toBe('3');
    const theirs = { ...writtenSampleDomain, version: 9, rationale: 'Theirs', savedBy: 'Amara Okafor' };
    const domains = [theirs, ...sampleSubmission.domains.slice(1)];
    world.services.answer(`GET ${page}`, { status: 200, body: { ...sampleSubmission, domains } });
    await window.page.getByRole('button', { name: 'Save and go on' }).click();
    expect(await window.page.locator('.accord-version').allTextContents()).toEqual(['Mine', 'Theirs']);
    expect(await window.page.getByText('saved by Amara Okafor').count()).toBe(1);
    await window.page.getByRole('button', { name: 'Save what I chose' }).click();
    expect(await window.page.locator('.govuk-error-summary').textContent()).toContain('Choose which one to keep');
    await window.page.getByLabel('Keep what I typed').check();
    world.services.answer(`PUT ${domain}`, SAVED);
    await window.page.getByRole('button', { name: 'Save what I chose' }).click();
    await window.page.waitForURL(`**${domain}`);
    const chosen = saves().at(-1);
    expect(chosen?.headers['if-match']).toBe('"v9"');
    expect(chosen?.body).toMatchObject({ rationale: 'Mine', grade: 'G', evidence: writtenSampleDomain.evidence });
  });

  it('works the same without JavaScript: buttons save, two versions are chosen from, nothing typed is lost', async () => {
    const { page: shown, complaints } = await opened({ javaScriptEnabled: false });
    world.services.answer(`PUT ${domain}`, { status: 503, body: {} });
    await shown.locator('#rationale').fill('Typed without a script');
    await shown.getByLabel('Not applicable').last().check();
    await shown.getByRole('button', { name: 'Save and go on' }).click();
    expect(await shown.locator('#rationale').inputValue()).toBe('Typed without a script');
    world.services.answer(`PUT ${domain}`, STALE);
    await shown.getByRole('button', { name: 'Save and go on' }).click();
    const keepTheirs = await shown.getByLabel('Keep what is saved').all();
    expect(keepTheirs).toHaveLength(2);
    for (const one of keepTheirs) await one.check();
    world.services.answer(`PUT ${domain}`, SAVED);
    await shown.getByRole('button', { name: 'Save what I chose' }).click();
    expect(saves().at(-1)?.body).toMatchObject({ grade: 'G', rationale: writtenSampleDomain.rationale });
    world.services.answer(`PUT ${domain}`, SAVED);
    await shown.getByRole('button', { name: 'Save and go on' }).click();
    await shown.waitForURL(`**${page}/domains/D2`);
    expect(complaints).toEqual([]);
  });

  it('takes what is saved already as saved, so that a save that was answered too late is no conflict', async () => {
    const { page: shown } = await opened({ javaScriptEnabled: false });
    world.services.answer(`PUT ${domain}`, STALE);
    await shown.getByRole('button', { name: 'Save and go on' }).click();
    await shown.waitForURL(`**${page}/domains/D2`);
  });

  it('shows who is offline or signed out that nothing was saved', async () => {
    const window = await opened();
    await window.page.context().setOffline(true);
    await window.page.locator('#rationale').fill('On the train');
    await status(window).getByText('You are offline').waitFor();
    await window.page.context().setOffline(false);
    await window.page.context().clearCookies();
    await window.page.locator('#rationale').fill('On the train again');
    await status(window).getByText('You have been signed out').waitFor();
    expect(saves()).toHaveLength(0);
    expect(await window.page.locator('#rationale').inputValue()).toBe('On the train again');
  });

  it('lists what is missing with a link to where it belongs', async () => {
    const { page: shown } = await opened({ javaScriptEnabled: false });
    await shown.goto(`${world.origin}${page}/check`);
    const errors = [{ field: 'D2.grade', message: 'x' }];
    const missing = { status: 400, body: { code: 'judgements-missing', detail: '', errors } };
    world.services.answer(`POST ${page}/submit`, missing);
    await shown.getByRole('button', { name: 'Submit' }).click();
    world.services.answer(`POST ${page}/submit`);
    const sent = world.services.to('POST', `${page}/submit`)[0];
    expect([sent?.headers['if-match'], sent?.body]).toEqual(['"v2"', { draftVersion: 4 }]);
    await shown.locator('.govuk-error-summary a').first().click();
    await shown.waitForURL(`**${page}/domains/D2#grade`);
  });
});
