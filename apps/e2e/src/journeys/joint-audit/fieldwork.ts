import { recordSubmissions } from '@accord/local-stack';
import { InboxPage } from '../../pages/inbox-page.js';
import { HARTLEPOOL, PARTNERSHIP, STOCKTON } from './crew.js';
import { moveOn, openPart } from './cycle-pages.js';
import type { Journey, Step } from './journey.js';
import { DOMAINS, nameAuditor, openSubmission, pseudonymsOf, writeJudgement } from './submission-pages.js';

const SOCIAL_CARE = "Stockton-on-Tees children's social care";
const TRUST = 'North Tees and Hartlepool NHS Foundation Trust';
const RATIONALE = 'The pattern was seen early and named; what followed is recorded in full.';
const GOOD = { grade: 'Good', answer: 'Met', rationale: RATIONALE, evidence: 'Chronology, third section' };
const RETURNED = 'Say for the voice of the child who saw the child alone, and how often.';

const bethan = ({ crew }: Journey) => crew.person('bethan-ogunleye');
const devika = ({ crew }: Journey) => crew.person('devika-ramaswamy');
const first = ({ drawn }: Journey) => drawn.stockton[0] ?? '';
const title = ({ drawn }: Journey, agency: string, index = 0) => `${drawn.stockton[index]}, ${agency}`;

/** Step 4: auditors record what they find. */
export const FIELDWORK: readonly Step[] = [
  [
    'begins when every sample is there; leads are asked to name auditors',
    async (journey) => {
      await moveOn(await journey.crew.person('imogen-fairweather', PARTNERSHIP), journey.cycle, 'Start fieldwork');
      const lead = await devika(journey);
      await openPart(lead, journey.cycle, 'Submissions');
      await lead.until(/6 submissions[\s\S]*Not assigned|6 submissions[\s\S]*not assigned/);
      expect(await pseudonymsOf(lead)).toEqual(journey.drawn.stockton);
      await lead.open('/inbox');
      expect(await lead.says()).toContain(`A submission is asked for: ${first(journey)}`);
    },
  ],

  [
    'shows the auditor who the child is only once they are named',
    async (journey) => {
      const [lead, auditor] = [await devika(journey), await bethan(journey)];
      await openSubmission(lead, journey.cycle, title(journey, SOCIAL_CARE));
      const child = lead.page.getByRole('link', { name: /^Who the child is/ });
      const address = (await child.getAttribute('href')) ?? '';
      journey.drawnCaseId = address.split(/[/?]/)[2] ?? '';
      expect(await auditor.open(address)).toBe(404);
      await lead.open(lead.path);
      await nameAuditor(lead, 'Bethan Ogunleye');
      expect(await lead.says()).toMatch(/The auditor has been named[\s\S]*Auditor\s+Bethan Ogunleye/);
      await new InboxPage(auditor.visitor).waitForNews();
      await auditor.until(`A case was given to you to audit: ${first(journey)}`);
      await auditor.follow(`Open the submission on ${first(journey)}`);
      await auditor.until('Not started');
      await auditor.follow(/^Who the child is/);
      expect(await auditor.says()).toMatch(/Case ID\s+STO\d{6}[\s\S]*Date of birth[\s\S]*in the access trail/);
      await auditor.follow('Back to the submission');
    },
  ],

  [
    'keeps a submission from every other agency',
    async (journey) => {
      const { path } = await bethan(journey);
      const jasvinder = await journey.crew.person('jasvinder-moreau', STOCKTON);
      expect([await jasvinder.open(path), await jasvinder.heading()]).toEqual([404, 'Page not found']);
      const kwabena = await journey.crew.person('kwabena-dlamini');
      expect(await kwabena.open(path)).toBe(404);
    },
  ],

  [
    'lists what is missing with a link to where it belongs',
    async (journey) => {
      const auditor = await bethan(journey);
      await auditor.follow(DOMAINS[0]);
      await auditor.fill('Rationale', RATIONALE);
      await auditor.press('Save and come back later');
      expect(await auditor.says()).toMatch(/What you wrote is saved\.[\s\S]*0 of 8 domains/);
      await auditor.press('Check and submit');
      await auditor.press('Submit');
      expect(await auditor.problems()).toContain('There is a problem');
      await auditor.page.getByRole('alert').getByRole('link').first().click();
      await auditor.page.waitForURL('**/domains/D1**');
    },
  ],

  [
    'is written domain by domain',
    async (journey) => {
      const auditor = await bethan(journey);
      for (const domain of DOMAINS) {
        expect(await auditor.heading()).toBe(domain);
        const isSeven = domain.startsWith('D7');
        await writeJudgement(auditor, isSeven ? { ...GOOD, grade: 'Not applicable', answer: undefined } : GOOD);
        await auditor.press('Save and go on');
      }
      expect(await auditor.says()).toContain('You have completed 8 of 8 domains.');
    },
  ],

  [
    'shows who saves second what both wrote, and overwrites nothing',
    async (journey) => {
      const auditor = await bethan(journey);
      const other = await auditor.tab();
      const submission = auditor.path;
      await other.open(`${submission.split('?')[0]}/domains/D2`);
      await auditor.follow(DOMAINS[1]);
      await auditor.fill('Rationale', 'What was known was asked for and given in time, as the log shows.');
      await auditor.press('Save and come back later');
      await other.fill('Rationale', 'All that was asked for came within two days, and the referrer was told.');
      await other.press('Save and come back later');
      expect(await other.heading()).toBe(`${DOMAINS[1]} was saved by two`);
      const versions = await other.page.locator('.accord-version').allInnerTexts();
      expect(versions).toEqual([
        expect.stringContaining('All that was asked for'),
        expect.stringContaining('as the log'),
      ]);
      await other.press('Save what I chose');
      expect(await other.problems()).toContain('Choose which one to keep: Rationale');
      await other.answer('Which one to keep: Rationale', 'Keep what I typed');
      await other.press('Save what I chose');
      expect(await other.page.getByLabel('Rationale').inputValue()).toContain('All that was asked for');
      await other.page.close();
    },
  ],

  [
    'is submitted, returned by the lead with a reason, changed and submitted again',
    async (journey) => {
      const [auditor, lead] = [await bethan(journey), await devika(journey)];
      await auditor.open(auditor.path);
      await auditor.press('Check and submit');
      expect(await auditor.says()).toMatch(/Check your judgements[\s\S]*Grade\s+Good[\s\S]*Not applicable/);
      await auditor.press('Submit');
      expect(await auditor.heading()).toBe('Judgements submitted');
      await openSubmission(lead, journey.cycle, title(journey, SOCIAL_CARE));
      expect(await lead.says()).toContain(RATIONALE);
      await lead.follow('Return it to the auditor');
      await lead.press('Return it');
      expect(await lead.problems()).toContain('Say what should be changed');
      await lead.fill('Reason', RETURNED);
      await lead.press('Return it');
      await openSubmission(auditor, journey.cycle, title(journey, SOCIAL_CARE));
      expect(await auditor.says()).toContain(RETURNED);
      await auditor.follow(DOMAINS[4]);
      await auditor.fill('Rationale', 'The child was seen alone at four of five visits, at home and in school.');
      await auditor.press('Save and come back later');
      await auditor.press('Check and submit');
      await auditor.press('Submit');
      await auditor.follow('See what you handed in');
      expect(await auditor.says()).toMatch(/round 2[\s\S]*seen alone at four of five visits/);
      await auditor.follow('What happened so far');
      expect(await auditor.says()).toContain(RETURNED);
    },
  ],

  [
    'takes that a case is not known to an agency',
    async (journey) => {
      const adaeze = await journey.crew.person('adaeze-nwachukwu');
      await openSubmission(adaeze, journey.cycle, title(journey, TRUST, 1));
      await nameAuditor(adaeze, 'Tomasz Wieliczko');
      const tomasz = await journey.crew.person('tomasz-wieliczko');
      await openSubmission(tomasz, journey.cycle, title(journey, TRUST, 1));
      await tomasz.follow('The case is not known to the agency');
      await tomasz.fill('Where you looked (optional)', 'Searched by every identifier that was given.');
      await tomasz.press('Hand it in as not known');
      expect(await tomasz.heading()).toBe('Handed in as not known');
    },
  ],

  [
    'goes on in Hartlepool in the same way, and what is left is recorded over HTTP',
    async (journey) => {
      const isolde = await journey.crew.person('isolde-fernandez');
      const hartlepool = `${journey.drawn.hartlepool[0]}, Hartlepool children's social care`;
      await openSubmission(isolde, journey.cycle, hartlepool);
      await nameAuditor(isolde, 'Kwabena Dlamini');
      const kwabena = await journey.crew.person('kwabena-dlamini');
      await openSubmission(kwabena, journey.cycle, hartlepool);
      expect(await kwabena.visitor.place()).toContain(`Working in ${HARTLEPOOL}`);
      await kwabena.follow(DOMAINS[0]);
      await writeJudgement(kwabena, GOOD);
      await kwabena.press('Save and come back later');
      await recordSubmissions(journey.set, journey.cycleId);
      await openPart(kwabena, journey.cycle, 'Submissions');
      expect(await kwabena.says()).toMatch(/Submitted/);
    },
  ],
];
