import { pageFaults, RealBrowser, type BrowserWindow } from '@accord/testing';
import { samplePerson } from '../testing/sample-answers.js';
import { JOINT_PAGE_STATES, PAGE_STATES, type PageState } from '../testing/page-states.js';
import { WebWorld } from '../testing/web-world.js';

const person = `/people/${samplePerson.id}`;
const grants = `${person}/grants`;
const problem = (status: number, detail = '') => ({ status, body: { code: 'some-code', detail } });

const SIGNED_OUT: PageState[] = [
  { name: 'welcome', path: '/welcome', heading: 'Joint safeguarding audits' },
  { name: 'organisations', path: '/sign-in', heading: 'Which organisation do you work for?' },
  { name: 'signed out', path: '/signed-out', heading: 'You have signed out' },
  { name: 'not signed in', path: '/sign-in/callback?state=x', heading: 'You have not been signed in' },
  { name: 'accessibility statement', path: '/accessibility-statement', heading: 'Accessibility statement' },
];

const WRONG: PageState[] = [
  { name: '400', path: '/people?surprise=1', heading: 'Accord could not understand this' },
  { name: '403', path: person, answers: { [`GET ${person}`]: problem(403) }, heading: 'You cannot do this' },
  { name: '404', path: '/nowhere', heading: 'Page not found' },
  {
    name: '409',
    path: person,
    answers: { [`GET ${person}`]: problem(409, 'Somebody must remain.') },
    heading: 'This cannot be done now',
  },
  { name: '412', path: person, answers: { [`GET ${person}`]: problem(412) }, heading: 'Somebody else changed this' },
  { name: '422', path: person, answers: { [`GET ${person}`]: problem(422) }, heading: 'This form was sent before' },
  { name: '429', path: person, answers: { [`GET ${person}`]: problem(429) }, heading: 'Too many requests' },
  {
    name: '500',
    path: person,
    answers: { [`GET ${person}`]: { status: 200, body: {} } },
    heading: 'There is a problem with Accord',
  },
  {
    name: '503',
    path: person,
    answers: { [`GET ${person}`]: problem(503) },
    heading: 'Accord is not available at the moment',
  },
  {
    name: 'problems of a form',
    path: `${grants}/new`,
    answers: { [`POST ${grants}`]: problem(400, 'Correct them.') },
    typing: { validFromDay: '41' },
    press: 'Give the role',
    heading: 'Give a role',
  },
  {
    name: 'somebody else was quicker',
    path: `${grants}/new`,
    answers: { [`POST ${grants}`]: problem(412) },
    typing: { reason: 'Joins the audit pool' },
    press: 'Give the role',
    heading: 'Give a role',
  },
  {
    name: 'cannot save now',
    path: `${grants}/new`,
    answers: { 'GET /me': problem(503) },
    typing: { reason: 'Joins the audit pool' },
    press: 'Give the role',
    heading: 'Accord cannot save this now',
  },
];

const WIDTHS = [320, 1200];

describe('every page', () => {
  let world: WebWorld;
  let browser: RealBrowser;
  let window: BrowserWindow;

  beforeAll(async () => {
    world = await WebWorld.start();
    browser = await RealBrowser.start();
    window = await browser.window(1200);
  });
  afterAll(async () => {
    await browser.stop();
    await world.stop();
  });

  async function look(state: PageState): Promise<void> {
    const { page, complaints } = window;
    await page.goto(world.origin + state.path);
    for (const [route, answer] of Object.entries(state.answers ?? {})) world.services.answer(route, answer);
    if (state.answers && !state.press) await page.goto(world.origin + state.path);
    for (const [name, text] of Object.entries(state.typing ?? {})) await page.locator(`#${name}`).fill(text);
    if (state.press) await page.getByRole('button', { name: state.press }).click();
    for (const route of Object.keys(state.answers ?? {})) world.services.answer(route);
    expect((await page.locator('h1').textContent())?.trim()).toBe(state.heading);
    for (const width of WIDTHS) {
      await window.resize(width);
      expect([width, ...(await pageFaults(page)), ...complaints.splice(0)]).toEqual([width]);
    }
  }

  it.each(SIGNED_OUT)('$name', look);

  it('choice of a scope, for people with several', async () => {
    world.services.giveRole('tegwen', 'stockton', [
      'people.read',
      'people.manage',
      'trail.read',
      'deliveries.read',
      'parked.read',
      'parked.decide',
    ]);
    world.services.giveRole('tegwen', 'joint', ['people.read']);
    await look({
      name: 'choice',
      path: '/sign-in/start/stockton',
      press: 'Work in Stockton',
      heading: 'Your work in Stockton',
    });
  });

  it.each(PAGE_STATES)('$name', look);
  it.each(WRONG)('$name', look);

  describe('in the joint scope', () => {
    const choose = async (name: string) => {
      const { page } = window;
      await page.goto(`${world.origin}/scope`);
      await page.getByRole('button', { name: `Work in ${name}` }).click();
      await page.getByRole('heading', { name: 'Your work in' }).waitFor();
    };
    beforeAll(() => choose('Partnership'));
    afterAll(() => choose('Stockton'));

    it.each(JOINT_PAGE_STATES)('$name', look);
  });

  it('brings the keyboard to the problems, and from there to the question', async () => {
    const { page } = window;
    await page.goto(`${world.origin}${grants}/new`);
    world.services.answer(`POST ${grants}`, problem(400, 'Correct them.'));
    await page.locator('#reason').press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.govuk-error-summary');
    world.services.answer(`POST ${grants}`);
    expect(await page.evaluate('document.activeElement.className')).toBe('govuk-error-summary');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('role');
  });

  it('lets the keyboard skip what is the same on every page', async () => {
    const { page } = window;
    await page.goto(`${world.origin}/inbox`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main-content');
  });

  it('works from sign-in to sign-out without JavaScript', async () => {
    const { page, complaints } = await browser.window(320, { javaScriptEnabled: false });
    await page.goto(`${world.origin}/sign-in/start/stockton`);
    await page.getByRole('button', { name: 'Work in Stockton' }).click();
    await page.getByRole('link', { name: 'People' }).first().click();
    await page.locator('#search').fill('Amara');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('button', { name: 'Next page' }).click();
    expect(await page.locator('#search').inputValue()).toBe('Amara');
    expect(page.url()).toBe(`${world.origin}/people`);
    await page.getByRole('link', { name: samplePerson.name }).click();
    await page.getByRole('link', { name: 'Give a role' }).click();
    await page.locator('#role').selectOption('auditor');
    await page.locator('#reason').fill('Joins the audit pool');
    await page.getByRole('button', { name: 'Give the role' }).click();
    expect(await page.getByText('The role has been given').count()).toBe(1);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${world.issuers.stockton.url}/session/end**`);
    expect(complaints).toEqual([]);
  });
});
