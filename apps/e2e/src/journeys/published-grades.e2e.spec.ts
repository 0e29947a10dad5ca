import { PARTNERSHIP, Crew } from './joint-audit/crew.js';
import { enquire, moveOn, openPart, type WantedCycle } from './joint-audit/cycle-pages.js';
import { demoFile } from './joint-audit/register-pages.js';
import { castOf, freeCode } from './joint-audit/stage.js';
import type { Walker } from './joint-audit/walker.js';

const FILE = 'published-youth-offending-inspections-2019-20.csv';

describe('published grades of services', () => {
  const crew = new Crew('published-grades');
  let cycle: WantedCycle;
  let imogen: Walker;

  beforeAll(async () => {
    const code = await freeCode(castOf(crew.accord.stack));
    cycle = { code, theme: `Published grades, as in ${code}` };
    imogen = await crew.person('imogen-fairweather', PARTNERSHIP);
  });
  afterAll(() => crew.stop());
  afterEach(() => {
    expect(crew.watch.faults()).toEqual([]);
  });

  it('have a cycle of services, without agencies or a sample', async () => {
    await imogen.follow('Audit cycles');
    await imogen.press('Open a cycle of services');
    expect(await imogen.says()).not.toMatch(/Who takes part|Which cases are sampled/);
    await imogen.fill('Theme', cycle.theme);
    await imogen.fill('Programme', '2019-20');
    await imogen.fill('Quarter', cycle.code);
    await imogen.choose('Information-sharing agreement', 'Information-sharing agreement for joint audits');
    await imogen.choose('Audit tool', 'Published inspections of services, version 1');
    await imogen.choose('Grading scale', 'Outstanding to Inadequate, version 1');
    await enquire(imogen, 1, ['How were youth offending services graded?', 'HM Inspectorate of Probation, 2019-20']);
    await imogen.date('First day of the audit window', '2019-04-01');
    await imogen.date('Last day of the audit window', '2020-03-31');
    await imogen.date('Last day for the report', '2020-06-30');
    await imogen.press('Save as draft');
    await moveOn(imogen, cycle, 'Approve the cycle');
  });

  it('are refused as a whole when the table is another one', async () => {
    await openPart(imogen, cycle, 'Published grades');
    expect(await imogen.says()).toContain('Nothing was imported yet.');
    await imogen.press('Import published grades');
    await imogen.page.getByLabel('Table of published grades').setInputFiles(demoFile('hartlepool-case-register.csv'));
    await imogen.press('Import');
    expect(await imogen.problems()).toMatch(/Subject[\s\S]*Standard[\s\S]*Grade/);
  });

  it('are imported by the partnership manager', async () => {
    await imogen.page.getByLabel('Table of published grades').setInputFiles(demoFile(FILE));
    await imogen.press('Import');
    expect(await imogen.says()).toMatch(/have been imported[\s\S]*Overall\s+1\s+6\s+8\s+1\s+16/);
    await moveOn(imogen, cycle, 'Start findings');
    await moveOn(imogen, cycle, 'Mark as reported');
  });

  it('are reported to the board as they are: 1, 6, 8 and 1 of 16, 43.8 % Good or better, nothing hidden', async () => {
    const ottoline = await crew.person('ottoline-barraclough');
    await ottoline.open('/reports');
    await ottoline.until(cycle.theme);
    for (const version of ['Restricted pack', 'Public version']) {
      await ottoline.open('/reports');
      await ottoline.follow(new RegExp(`^${version} ?of ${cycle.theme}, ${cycle.code},`));
      await ottoline.until(/All services, published grade\s+1\s+6\s+8\s+1\s+16\s+43\.8%/);
      expect(await ottoline.says()).not.toMatch(/^c: /m);
      const chart = ottoline.page.getByRole('img', { name: 'Bar chart: Overall' });
      expect(await chart.locator('rect').count()).toBe(4);
      const csv = await ottoline.download('Download the figures (CSV)');
      expect(csv).toMatch(/16[\s\S]*43\.8/);
    }
  });
});
