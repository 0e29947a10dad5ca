import { HARTLEPOOL, STOCKTON } from './crew.js';
import { openPart } from './cycle-pages.js';
import { agree, draftFinding, screened, share } from './finding-pages.js';
import type { Journey, Step } from './journey.js';

const PLANS = 'Plans often have no dates and no contingency, and core groups did not ask why nothing changed.';
const VOICE = 'The handbook of 12 March 2018 was used well: children were seen alone and their words were recorded.';
const ANWEN = 'anwen.mostafa@hartlepool.example';

const ngozi = ({ crew }: Journey) => crew.person('ngozi-adeyemi-clarke');
const imogen = ({ crew }: Journey) => crew.person('imogen-fairweather', STOCKTON);
const anwen = ({ crew }: Journey) => crew.person('anwen-mostafa');

/** Steps 6 and 7: findings, from a draft with an identifier in it to what the other authority reads. */
export const SHARING: readonly Step[] = [
  [
    'marks what could identify somebody, and is not agreed before it is gone',
    async (journey) => {
      const moderator = await ngozi(journey);
      // Of a name in the register, a part: the search for whole names at the end must find none anywhere.
      const statement = `Poppy T. of St Bega's Primary School was not seen for ten weeks. ${PLANS}`;
      const finding = { kind: 'Area for improvement', domain: /^D4 /, statement, cases: 2 } as const;
      const address = await draftFinding(moderator, journey.cycle, finding);
      journey.findingId = address.split('/')[2] ?? '';
      const marked = (await moderator.page.locator('mark').allInnerTexts()).join(' ');
      expect(marked).toMatch(/Poppy[\s\S]*St Bega's/);
      const manager = await imogen(journey);
      await openPart(manager, journey.cycle, 'Findings');
      await manager.open(address);
      expect(await manager.page.getByRole('button', { name: 'Agree it' }).count()).toBe(0);
      await moderator.press('Write it anew');
      await moderator.fill('Statement', PLANS);
      await moderator.press('Save and screen it');
      await screened(moderator);
      expect(await moderator.page.locator('mark').count()).toBe(0);
      expect(await moderator.page.getByRole('button', { name: 'Agree it' }).count()).toBe(0);
      expect(await moderator.says()).toContain('Another person has to agree it, because you wrote it.');
    },
  ],

  [
    'is agreed by another person and shared; what crosses is shown before, and kept in the disclosure log',
    async (journey) => {
      const lastMail = await journey.crew.accord.mail.lastId(ANWEN);
      const manager = await imogen(journey);
      await manager.open(`/findings/${journey.findingId}`);
      await agree(manager);
      expect(await manager.says()).toContain('The finding is agreed.');
      const crossing = await share(manager);
      expect(crossing).toContain(PLANS);
      expect(crossing).toMatch(/your name does not cross/);
      await manager.follow('Disclosure log');
      expect(await manager.says()).toMatch(/Released[\s\S]*Imogen Fairweather[\s\S]*joint audits/);
      const mail = await journey.crew.accord.mail.next(ANWEN, lastMail);
      expect(mail.subject).toBe('You have something to read in Accord');
      expect(`${mail.subject} ${mail.source}`).not.toMatch(/\b(plans|contingency|D4|Neglect|Stockton)\b/i);
    },
  ],

  [
    'is in the inbox of the learning lead of the other authority, who reads the finding and never a case',
    async (journey) => {
      const lead = await anwen(journey);
      await lead.open('/inbox');
      const link = lead.page.locator(`main a[href="/shared-findings/${journey.findingId}"]`);
      await lead.untilThere(link);
      expect(await link.count()).toBe(1);
      expect(await lead.says()).toContain('Stockton-on-Tees shared a finding');
      expect(await lead.says()).not.toContain('contingency');
      await lead.visitor.arrive(() => link.click());
      expect(await lead.says()).toContain(PLANS);
      expect(await lead.says()).toMatch(/Released by\s+Partnership business manager of Stockton-on-Tees/);
      expect(await lead.page.content()).not.toMatch(/STO-\d\dQ|Imogen|Ngozi/);
      await lead.open(lead.path);
      await lead.follow('Shared findings');
      expect(await lead.says()).toContain(journey.cycle.code);
      expect(await lead.open(`/findings/${journey.findingId}`)).toBe(403);
    },
  ],

  [
    'may keep what is marked when a second person says why, and is gone when it is withdrawn',
    async (journey) => {
      const manager = await imogen(journey);
      const finding = { kind: 'Strength', domain: /^D5 /, statement: VOICE, cases: 1 } as const;
      const address = await draftFinding(manager, journey.cycle, finding);
      expect(await manager.page.locator('mark').allInnerTexts()).toEqual([expect.stringContaining('12 March 2018')]);
      const moderator = await ngozi(journey);
      await moderator.open(address);
      await moderator.press('Decide that what is marked may stay');
      await moderator.fill('Why does it identify nobody?', 'It is the day on which a handbook was published.');
      await moderator.press('It may stay');
      await agree(moderator);
      await share(moderator);
      const lead = await anwen(journey);
      const shared = address.replace('/findings/', '/shared-findings/');
      await lead.open('/shared-findings');
      const link = lead.page.locator(`main a[href="${shared}"]`);
      await lead.untilThere(link);
      await lead.visitor.arrive(() => link.click());
      expect(await lead.says()).toContain(VOICE);
      await manager.open(address);
      await manager.press('Withdraw it');
      await manager.answer('Why is it withdrawn?', 'The evidence does not support it');
      await manager.fill('What happened?', 'It rests on one case only, and the record does not bear it out.');
      await manager.press('Withdraw it');
      await lead.until(/Withdrawn [\s\S]*The evidence does not support it/);
      expect(await lead.page.content()).not.toContain('handbook');
      await manager.follow('Disclosure log');
      expect(await manager.says()).toMatch(/Withdrawn[\s\S]*Released/);
      expect(await lead.visitor.place()).toContain(`Working in ${HARTLEPOOL}`);
    },
  ],
];
