import { pageFaults } from '@accord/testing';
import { PAGES_ABOUT_MISTAKES } from './audit-pages/pages-about-mistakes.js';
import { PAGES_OF_CASES } from './audit-pages/pages-of-cases.js';
import { PAGES_OF_CYCLES } from './audit-pages/pages-of-cycles.js';
import { PAGES_OF_FINDINGS } from './audit-pages/pages-of-findings.js';
import { ORDINARY_PAGES } from './ordinary-pages.js';
import { PAGES_OF_THE_DEVELOPMENT_SERVERS } from './pages-of-the-development-servers.js';
import { PAGES_WHEN_THINGS_GO_WRONG } from './pages-when-things-go-wrong.js';
import { PageWorld } from './page-world.js';
import { routesOfPages } from './routes-of-pages.js';
import { keepScreenshot } from './screenshots.config.js';

const PAGES = [
  ...ORDINARY_PAGES,
  ...PAGES_OF_CYCLES,
  ...PAGES_OF_CASES,
  ...PAGES_OF_FINDINGS,
  ...PAGES_ABOUT_MISTAKES,
  ...PAGES_WHEN_THINGS_GO_WRONG,
  ...PAGES_OF_THE_DEVELOPMENT_SERVERS,
];
const NOT_PAGES = [
  '/health/live',
  '/health/ready',
  '/assets/:name',
  '/cycles/:id/draw/frame-file',
  '/cycles/:id/draw/strata-file',
  '/reports/:cycleId/restricted.csv',
  '/reports/:cycleId/public.csv',
];
const WIDTHS = [1280, 320];

describe('every page', () => {
  const world = new PageWorld();
  beforeAll(() => world.start());
  afterAll(() => world.stop());

  it('is in the table', () => {
    const inTheTable = PAGES.flatMap(({ route }) => route ?? []);
    expect([...inTheTable, ...NOT_PAGES].sort()).toEqual(routesOfPages(world.accord.stack.logFolder).sort());
  });

  it.each(PAGES)('$name: is right and complains of nothing, wide and narrow', async ({ name, heading, reach }) => {
    const visitor = await reach(world);
    const [text] = await visitor.page.locator('h1').allInnerTexts();
    expect(text).toMatch(heading);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await visitor.resize(width);
      await keepScreenshot(visitor.page, `${name} ${width}`);
      faults.push(...(await pageFaults(visitor.page)).map((fault) => `at ${width}: ${fault}`));
    }
    await visitor.resize(WIDTHS[0] ?? 0);
    expect([...faults, ...visitor.newComplaints()]).toEqual([]);
  });
});
