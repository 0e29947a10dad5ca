import { pageFaults, RealBrowser, type BrowserWindow } from '@accord/testing';
import { sampleCycle, sampleDraft, sampleServiceCycle } from '../../testing/sample-cycle.js';
import { WebWorld } from '../../testing/web-world.js';

const cycle = `/cycles/${sampleCycle.id}`;
const draft = `/cycles/${sampleDraft.id}`;
const services = `/cycles/${sampleServiceCycle.id}`;
const ACTIONS = [...(['cycle.read', 'cycle.manage', 'published-grades.import', 'report.read'] as const)];
const refusal = (status: number, code: string, errors: object[] = []) => ({
  status,
  body: { status, code, title: code, detail: 'Do this about it.', errors },
});

describe('the pages of cycles', () => {
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
    world.services.giveRole('tegwen', 'joint', ACTIONS);
    await window?.close();
    window = await browser.window(1200, { javaScriptEnabled: false });
    await go('/sign-in/start/stockton');
  });

  const go = (path: string) => window.page.goto(world.origin + path);
  const text = () => window.page.locator('main').innerText();
  const press = (name: string) => window.page.getByRole('button', { name, exact: true }).click();
  const summary = () => window.page.locator('.govuk-error-summary__list li').allInnerTexts();

  it('have no fault at either width', async () => {
    const withScript = await browser.window(1200);
    const { page, complaints } = withScript;
    await page.goto(`${world.origin}/sign-in/start/stockton`);
    const paths = [
      ...['/cycles', '/cycles/new', '/cycles/new?subject=services', cycle, draft, services, `${draft}/edit`],
      ...[`${cycle}/move`, `${cycle}/tool`, `${cycle}/tool/change`],
      ...[`${services}/published-grades`, `${services}/published-grades/new`],
    ];
    for (const path of paths) {
      const answer = await page.goto(world.origin + path);
      expect([path, answer?.status(), answer?.headers()['cache-control']]).toEqual([path, 200, 'no-store']);
      for (const width of [320, 1200]) {
        await withScript.resize(width);
        expect([path, width, ...(await pageFaults(page)), ...complaints.splice(0)]).toEqual([path, width]);
      }
    }
    await withScript.close();
  });

  it('open a cycle without JavaScript: more rows keep what was typed, and what was ticked is sent', async () => {
    const { page } = window;
    await go('/cycles/new');
    await page.locator('#theme').fill('Step-down');
    await page.locator('#lineText-1').fill('Is step-down safe?');
    await page.locator('#lineSource-1').fill('Letter of July 2018');
    await page.getByLabel('Cleveland Police').check();
    await page.getByLabel('Child protection').check();
    await press('Add more lines of enquiry');
    expect(world.services.to('POST', '/cycles')).toEqual([]);
    expect(await page.locator('#lineText-9').count()).toBe(1);
    expect([await page.locator('#theme').inputValue(), await page.locator('#lineSource-1').inputValue()]).toEqual([
      'Step-down',
      'Letter of July 2018',
    ]);
    world.services.answer('POST /cycles', { status: 201, body: { id: sampleDraft.id } });
    await press('Save as draft');
    expect(await text()).toContain('The cycle is saved as a draft');
    expect(world.services.to('POST', '/cycles').map(({ body }) => body)).toMatchObject([
      {
        theme: 'Step-down',
        subject: 'children',
        linesOfEnquiry: [{ text: 'Is step-down safe?', source: 'Letter of July 2018' }],
        agencies: ['cleveland-police'],
        sampling: { plans: ['Child protection'], strata: 'plan' },
      },
    ]);
  });

  it('say what is wrong with a cycle beside its question, also in a row, and keep the rest', async () => {
    const { page } = window;
    await go('/cycles/new');
    await page.locator('#lineText-3').fill('Is step-down safe?');
    await page.locator('#ageFrom').fill('seven');
    world.services.answer(
      'POST /cycles',
      refusal(400, 'invalid-request', [
        { field: 'linesOfEnquiry.0.source', message: 'source must be longer' },
        { field: 'sampling.cases', message: 'cases must be an integer number' },
        { field: 'windowTo', message: 'The audit window must not end before it begins.' },
      ]),
    );
    await press('Save as draft');
    const problems = await summary();
    expect(problems).toEqual(
      expect.arrayContaining([
        'Enter the theme',
        'Enter the source of line of enquiry 4',
        'Lowest age must be a number from 0 to 25',
        'Enter how many cases to draw in each authority',
        'The audit window must not end before it begins.',
      ]),
    );
    await page.getByRole('link', { name: 'Enter the source of line of enquiry 4' }).click();
    expect(page.url()).toContain('#lineSource-3');
    expect(await page.locator('#lineText-3').inputValue()).toBe('Is step-down safe?');
  });

  it('show what stands in the way, and move on what is open', async () => {
    await go(cycle);
    expect(await text()).toContain('Wait for the sample of Hartlepool');
    await window.page.getByRole('button', { name: 'Move the cycle on' }).click();
    await window.page.getByLabel('Start fieldwork').check();
    const missing = [{ field: 'authorities', message: 'Wait for the sample of Hartlepool.' }];
    world.services.answer(`POST ${cycle}/moves`, refusal(409, 'cycle-not-ready', missing));
    await press('Confirm');
    expect(await summary()).toEqual(['Wait for the sample of Hartlepool.']);
    world.services.answer(`POST ${cycle}/moves`);
    await press('Confirm');
    expect(await text()).toContain('The cycle has been moved on');
    const [sent] = world.services.to('POST', `${cycle}/moves`);
    expect([sent?.body, sent?.headers['if-match']]).toEqual([{ action: 'start-fieldwork' }, '"v4"']);
  });

  it('import a table of published grades, and list everything that is wrong with one', async () => {
    const path = `${services}/published-grades`;
    const choose = () =>
      window.page
        .locator('#file')
        .setInputFiles({ name: 'grades.csv', mimeType: 'text/csv', buffer: Buffer.from('Subject\n') });
    await go(`${path}/new`);
    await press('Import');
    expect(await summary()).toEqual(['Choose a CSV file']);
    await choose();
    const errors = [1, 2].map((line) => ({
      field: `Line ${line} (${line})`,
      message: `Line ${line}: wrong. Correct it.`,
    }));
    world.services.answer(`POST ${path}`, refusal(400, 'table-refused', errors));
    await press('Import');
    expect(await summary()).toEqual(['Line 1: wrong. Correct it.', 'Line 2: wrong. Correct it.']);
    world.services.answer(`POST ${path}`);
    await choose();
    await press('Import');
    expect(await text()).toContain('The published grades have been imported');
    expect(world.services.to('POST', path).at(-1)?.body).toBe('Subject\n');
  });

  it('are only to be read in an authority', async () => {
    world.services.takeRoles();
    world.services.giveRole('tegwen', 'stockton', ['cycle.read', 'submission.list']);
    world.services.answer(`GET ${cycle}`, { status: 200, body: { ...sampleCycle, moves: [], mayChangeTool: false } });
    await window.close();
    window = await browser.window(1200, { javaScriptEnabled: false });
    await go('/sign-in/start/stockton');
    await go('/cycles');
    expect(await text()).not.toContain('Open an audit cycle');
    await go(cycle);
    const links = await window.page.locator('main a').allInnerTexts();
    expect(links).toEqual(['Tool and scale', 'Draw', 'Submissions']);
    expect(world.services.to('GET', `${cycle}/decisions`)).toEqual([]);
  });
});
