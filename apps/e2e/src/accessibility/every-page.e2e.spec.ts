import { pageFaults } from '@accord/testing';
import { ORDINARY_PAGES } from './ordinary-pages.js';
import { PAGES_OF_THE_DEVELOPMENT_SERVERS } from './pages-of-the-development-servers.js';
import { PAGES_WHEN_THINGS_GO_WRONG } from './pages-when-things-go-wrong.js';
import { PageWorld } from './page-world.js';
import { routesOfPages } from './routes-of-pages.js';
import { keepScreenshot } from './screenshots.config.js';

const PAGES = [...ORDINARY_PAGES, ...PAGES_WHEN_THINGS_GO_WRONG, ...PAGES_OF_THE_DEVELOPMENT_SERVERS];
const NOT_PAGES = ['/health/live', '/health/ready', '/assets/:name'];
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
