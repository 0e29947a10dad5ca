import { TrailPage } from '../../pages/trail-page.js';
import { PARTNERSHIP, STOCKTON } from './crew.js';
import { moveOn, openPart, type WantedCycle } from './cycle-pages.js';
import type { Journey, Step } from './journey.js';

const imogen = ({ crew }: Journey) => crew.person('imogen-fairweather', PARTNERSHIP);
const linkTo = (version: string, { theme, code }: WantedCycle) => new RegExp(`^${version} ?of ${theme}, ${code},`);

/** Step 8: both versions of the board report, and who looked. */
export const REPORTING: readonly Step[] = [
  [
    'shows a board member self and moderated grades of both authorities, with chart, findings and CSV',
    async (journey) => {
      await moveOn(await imogen(journey), journey.cycle, 'Start findings');
      const ottoline = await journey.crew.person('ottoline-barraclough');
      await ottoline.follow('Board reports');
      await ottoline.follow(linkTo('Restricted pack', journey.cycle));
      const figures = ottoline.page.getByRole('region', { name: 'Figures: Whole case', exact: true });
      await ottoline.until(/Hartlepool, self grade[\s\S]*Stockton-on-Tees, moderated grade[\s\S]*Together/);
      expect(await figures.innerText()).toMatch(/Outstanding\s+Good\s+Requires improvement\s+Inadequate\s+All/);
      expect(await ottoline.page.getByRole('img', { name: /^Bar chart/ }).count()).toBe(9);
      expect(await ottoline.says()).toMatch(/Shared findings[\s\S]*Stockton-on-Tees, D4[\s\S]*no contingency/);
      expect(await ottoline.says()).not.toContain('handbook');
      const csv = await ottoline.download('Download the figures (CSV)');
      expect(csv).toContain('Stockton');
      expect(`${csv} ${await ottoline.page.content()}`).not.toMatch(/(STO|HPL)-\d\dQ/);
    },
  ],

  [
    'hides in the public version what counts one to five or could be worked out, and says why',
    async (journey) => {
      const ottoline = await journey.crew.person('ottoline-barraclough');
      await ottoline.follow('Public version');
      const says = await ottoline.says();
      expect(says).toMatch(/This is not published/);
      expect(says).toMatch(/c: /);
      expect(says).not.toContain('contingency');
      const csv = await ottoline.download('Download the figures (CSV)');
      expect(csv).toMatch(/\bc\b/);
      expect(await ottoline.page.getByRole('button', { name: /Prepare/ }).count()).toBe(0);
    },
  ],

  [
    'is published by a second person, and stands from then on',
    async (journey) => {
      const rosalind = await journey.crew.person('rosalind-eberechi', PARTNERSHIP);
      const manager = await imogen(journey);
      await openPart(manager, journey.cycle, 'Board report');
      await manager.follow('Public version');
      await manager.press('Prepare the public version');
      expect(await manager.says()).toContain('Somebody else who may publish has to look at it');
      await rosalind.follow('Board reports');
      await rosalind.follow(linkTo('Public version', journey.cycle));
      await rosalind.press('Publish this version');
      expect(await rosalind.says()).toMatch(/Published on [\s\S]*SHA-256/);
      const ottoline = await journey.crew.person('ottoline-barraclough');
      await ottoline.until('Published on');
    },
  ],

  [
    'leaves every look in the trail: at who a child is, at a finding, at the restricted pack',
    async (journey) => {
      const officer = await journey.crew.person('winifred-achterberg', STOCKTON);
      const entries = await new TrailPage(officer.visitor).search({ object: journey.drawnCaseId });
      expect(entries).toContainEqual(expect.objectContaining({ who: 'Bethan Ogunleye', did: 'Look at case identity' }));
      const joint = await journey.crew.person('winifred-achterberg', PARTNERSHIP);
      const looks = await new TrailPage(joint.visitor).search({ object: journey.cycleId });
      expect(looks.map(({ who, did }) => `${who}: ${did}`)).toContain('Ottoline Barraclough: Look at restricted pack');
      const dimitri = await journey.crew.person('dimitri-kalogeros');
      const reads = await new TrailPage(dimitri.visitor).search({ object: journey.findingId });
      expect(reads).toContainEqual(expect.objectContaining({ who: 'Anwen Mostafa' }));
    },
  ],

  [
    'ends with the cycle being reported',
    async (journey) => {
      const manager = await imogen(journey);
      await moveOn(manager, journey.cycle, 'Mark as reported');
      expect(await manager.says()).toMatch(/Reported/);
    },
  ],
];
