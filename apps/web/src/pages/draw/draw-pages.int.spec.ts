import { pageFaults, RealBrowser, type BrowserWindow } from '@accord/testing';
import { sampleDraws, sampleIdentity, sampleReplacements } from '../../testing/sample-draw.js';
import { WebWorld } from '../../testing/web-world.js';

const { cycleId } = sampleDraws.begun;
const { drawnCaseId } = sampleIdentity;
const draw = `/cycles/${cycleId}/draw`;
const drawn = `/drawn-cases/${drawnCaseId}`;
const ok = (body: object) => ({ status: 200, body });
const ACTIONS = [
  ...(['cycle.read', 'frame.freeze', 'frame.export', 'draw.witness', 'sample.replace', 'case.identify'] as const),
];

describe('the pages of a draw', () => {
  let world: WebWorld;
  let browser: RealBrowser;
  let window: BrowserWindow;

  beforeAll(async () => {
    world = await WebWorld.start();
    browser = await RealBrowser.start();
  });
  afterAll(async () => {
    await browser.stop();
    await world.stop();
  });
  beforeEach(async () => {
    world.services.takeRoles();
    world.services.giveRole('tegwen', 'stockton', ACTIONS);
    world.services.answer(`GET /cycles/${cycleId}/frame`, ok({ frame: null }));
    world.services.answer(`GET ${drawn}/identity`, ok(sampleIdentity));
    world.services.answer(`GET ${drawn}/replacement`, ok(sampleReplacements.none));
    await window?.close();
    window = await browser.window(1200, { javaScriptEnabled: false });
    await go('/sign-in/start/stockton');
  });

  const go = (path: string) => window.page.goto(world.origin + path);
  const show = (status: object) => world.services.answer(`GET ${draw}`, ok(status));
  const text = () => window.page.locator('main').innerText();
  const count = (name: string) =>
    window.page.getByRole('link', { name }).or(window.page.getByRole('button', { name })).count();
  const head = () => window.page.locator('h1').innerText();

  it('have no fault at either width in any state', async () => {
    const withScript = await browser.window(1200);
    const { page, complaints } = withScript;
    await page.goto(`${world.origin}/sign-in/start/stockton`);
    const looks = [
      ...Object.values(sampleDraws).map((status) => [draw, status] as const),
      ...[`${draw}/freeze`, `${draw}/value`, drawn, `${drawn}/replace`, `${drawn}/replacement`].map(
        (path) => [path, sampleDraws.begun] as const,
      ),
    ];
    for (const [path, status] of looks) {
      show(status);
      const answer = await page.goto(world.origin + path);
      expect([path, answer?.status(), answer?.headers()['cache-control']]).toEqual([path, 200, 'no-store']);
      for (const width of [320, 1200]) {
        await withScript.resize(width);
        expect([path, width, ...(await pageFaults(page)), ...complaints.splice(0)]).toEqual([path, width]);
      }
    }
    await withScript.close();
  });

  it('offer what is next to whom it is for, and nothing else', async () => {
    show(sampleDraws.begun);
    await go(draw);
    expect([
      await count('Freeze the frame'),
      await count('Give a value'),
      await count('Download the frame file'),
    ]).toEqual([1, 0, 0]);
    show(sampleDraws.values);
    await go(draw);
    expect([
      await count('Freeze the frame'),
      await count('Give a value'),
      await count('Download the frame file'),
    ]).toEqual([0, 1, 1]);
    show(sampleDraws.drawn);
    await go(draw);
    expect(await count('Replace STO-18Q3-07')).toBe(1);
    expect(await text()).toContain('Replaced by STO-18Q3-41: The case does not meet the criteria after all');
    expect(await text()).toContain("printf '%s' '" + 'd'.repeat(64) + ":hartlepool-2018:stockton-2018' | sha256sum");
    world.services.giveRole('tegwen', 'stockton', ['cycle.read']);
    for (const status of Object.values(sampleDraws)) {
      show(status);
      await go(draw);
      for (const name of ['Freeze the frame', 'Give a value', 'Download', 'Replace', 'Why'])
        expect(await count(name)).toBe(0);
    }
  });

  it('say that the frame is frozen before the others have heard of it', async () => {
    world.services.answer(`GET /cycles/${cycleId}/frame`, ok({ frame: {} }));
    show(sampleDraws.begun);
    await go(draw);
    expect([await count('Freeze the frame'), await count('Download the frame file')]).toEqual([0, 1]);
    expect(await text()).toContain('The frame of this authority is frozen.');
  });

  it('freeze, give a value and replace without JavaScript', async () => {
    show(sampleDraws.begun);
    await go(`${draw}/freeze`);
    await window.page.getByRole('button', { name: 'Freeze the frame' }).click();
    expect(await text()).toContain('The frame has been frozen.');
    expect(world.services.to('POST', `/cycles/${cycleId}/frame`)).toHaveLength(1);
    await go(`${draw}/value`);
    await window.page.locator('#value').fill('stockton-2018');
    await window.page.getByRole('button', { name: 'Give the value' }).click();
    expect(await text()).toContain('The value has been given.');
    expect(world.services.to('POST', `/cycles/${cycleId}/draw-value`)[0]?.body).toEqual({ value: 'stockton-2018' });
    await go(`${drawn}/replace`);
    await window.page.getByLabel('The record cannot be seen for now').check();
    await window.page.locator('#text').fill('The record is locked for now.');
    await window.page.getByRole('button', { name: 'Replace the case' }).click();
    expect(await text()).toContain('The case has been replaced.');
    const [sent] = world.services.to('POST', `${drawn}/replace`);
    expect(sent?.body).toEqual({ reason: 'record-unavailable', text: 'The record is locked for now.' });
  });

  it('keep what was typed when it is refused, and say what is wrong', async () => {
    show(sampleDraws.values);
    const refused = (status: number, detail: string, errors?: object[]) => ({
      status,
      body: { code: 'x', detail, errors },
    });
    world.services.answer(`POST /cycles/${cycleId}/draw-value`, refused(409, 'A value was given before.'));
    await go(`${draw}/value`);
    await window.page.locator('#value').fill('late');
    await window.page.getByRole('button', { name: 'Give the value' }).click();
    expect(await text()).toContain('A value was given before.');
    expect(await window.page.locator('#value').inputValue()).toBe('late');
    world.services.answer(`POST ${drawn}/replace`, refused(400, '', [{ field: 'reason', message: 'Choose.' }]));
    await go(`${drawn}/replace`);
    await window.page.locator('#text').fill('short');
    await window.page.getByRole('button', { name: 'Replace the case' }).click();
    expect(await window.page.title()).toMatch(/^Error: /);
    expect(await window.page.locator('.govuk-error-summary li').count()).toBe(2);
    expect(await window.page.locator('#text').inputValue()).toBe('short');
    world.services.answer(`GET ${drawn}/replacement`, ok(sampleReplacements.replaced));
    await go(`${drawn}/replace`);
    expect(await head()).toBe('Replacement of a case');
  });

  it('hand out the files under names that the commands use, never cached', async () => {
    show(sampleDraws.drawn);
    const tester = await world.signedIn('tegwen');
    for (const [name, file] of [
      ['frame-file', 'frame-18Q3-stockton.txt'],
      ['strata-file', 'strata-18Q3-stockton.txt'],
    ] as const) {
      const answer = { status: 200, body: Buffer.from('salt\nSTO1\n'), headers: { 'content-type': 'text/plain' } };
      world.services.answer(`GET /cycles/${cycleId}/${name}`, answer);
      const { text: body, headers } = await tester.get(`${draw}/${name}`);
      expect([body, headers.get('cache-control'), headers.get('content-disposition')]).toEqual([
        ...['salt\nSTO1\n', 'no-store', `attachment; filename="${file}"`],
      ]);
      world.services.answer(`GET /cycles/${cycleId}/${name}`, { status: 403, body: { code: 'forbidden' } });
      expect((await tester.get(`${draw}/${name}`)).status).toBe(403);
    }
  });

  it('show who a case is to those who may know, and that there is no such page to others', async () => {
    await go(drawn);
    expect(await text()).toContain('Example Child');
    world.services.answer(`GET ${drawn}/identity`, { status: 404, body: { code: 'not-found' } });
    await go(drawn);
    expect(await head()).toBe('Page not found');
    expect(await text()).not.toContain('Example Child');
  });
});
