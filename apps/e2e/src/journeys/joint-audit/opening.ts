import { PARTNERSHIP } from './crew.js';
import { describeChildrensCycle, enquire, moveOn, openPart } from './cycle-pages.js';
import type { Journey, Step } from './journey.js';
import { importRegister } from './register-pages.js';

const JOINT_INSPECTION = 'Joint inspection, November 2017';

const manager = (journey: Journey) => journey.crew.person('imogen-fairweather', PARTNERSHIP);

/** Steps 1 and 2: the cycle and the registers. */
export const OPENING: readonly Step[] = [
  [
    'is opened by the partnership manager as a draft with gaps, which says what is missing',
    async (journey) => {
      const imogen = await manager(journey);
      await imogen.follow('Audit cycles');
      await imogen.press('Open an audit cycle');
      await imogen.press('Save as draft');
      expect(await imogen.problems()).toMatch(/Enter the theme[\s\S]*Enter the programme[\s\S]*Enter the quarter/);
      await describeChildrensCycle(imogen, journey.cycle);
      await imogen.press('Save as draft');
      expect(await imogen.says()).toMatch(/saved as a draft[\s\S]*Draft[\s\S]*Before that:/);
      journey.cycleId = imogen.path.split(/[/?]/)[2] ?? '';
    },
  ],

  [
    'is completed and approved; from then on nobody changes it',
    async (journey) => {
      const imogen = await manager(journey);
      await imogen.press('Change the cycle');
      await enquire(imogen, 1, [
        'Is neglect of older children recognised early, and named as neglect?',
        JOINT_INSPECTION,
      ]);
      await enquire(imogen, 2, ['Is the daily life of the child at the centre of plans?', JOINT_INSPECTION]);
      await imogen.tick('Authorities', 'Hartlepool', 'Stockton-on-Tees');
      await imogen.tick(
        'Agencies of several authorities',
        'Cleveland Police',
        'North Tees and Hartlepool NHS Foundation Trust',
      );
      await imogen.tick('Agencies of Hartlepool alone', "Hartlepool children's social care");
      await imogen.tick('Agencies of Stockton-on-Tees alone', "Stockton-on-Tees children's social care");
      await imogen.press('Save as draft');
      await moveOn(imogen, journey.cycle, 'Approve the cycle');
      expect(await imogen.says()).toMatch(
        /Approved[\s\S]*Source: Joint inspection, November 2017[\s\S]*Imogen Fairweather/,
      );
      expect(await imogen.page.getByRole('button', { name: 'Change the cycle' }).count()).toBe(0);
      await imogen.follow('Tool and scale');
      expect(await imogen.says()).toMatch(
        /D1 Recognition and referral[\s\S]*Was neglect named as such\?[\s\S]*Outstanding/,
      );
      await moveOn(imogen, journey.cycle, 'Start sampling');
      expect(await imogen.says()).toMatch(/Sampling/);
    },
  ],

  [
    'refuses a register with mistakes and says all of them, with line, column and what to do',
    async (journey) => {
      const saoirse = await journey.crew.person('saoirse-kilbride');
      const refused = await importRegister(saoirse, 'case-register-with-errors.csv');
      expect(refused).toMatch(/Refused[\s\S]*Nothing was imported[\s\S]*Line\s+Column\s+Problem\s+What to do/);
      expect(await importRegister(saoirse, 'case-register-missing-columns.csv')).toMatch(
        /Refused[\s\S]*Plan[\s\S]*Team/,
      );
    },
  ],

  [
    'takes the registers of both authorities, and shows nobody a list of the children',
    async (journey) => {
      const saoirse = await journey.crew.person('saoirse-kilbride');
      const parveen = await journey.crew.person('parveen-chaudhry');
      const imported = await importRegister(saoirse, 'stockton-case-register.csv');
      expect(imported).toMatch(/Imported[\s\S]*Rows read\s+1,240/);
      expect(await importRegister(parveen, 'hartlepool-case-register.csv')).toMatch(/Imported[\s\S]*Rows read\s+690/);
      await parveen.follow('Back to the case register');
      expect(await parveen.says()).toMatch(/The register holds [\d,]+ cases\.[\s\S]*nobody a list of the children/);
      await openPart(saoirse, journey.cycle, 'Draw');
      expect(await saoirse.heading()).toBe('Draw of cases');
    },
  ],
];
