import { drawSamples, importRegisters, moveCycle, openCycle } from '@accord/local-stack';
import { Crew, STOCKTON } from './joint-audit/crew.js';
import { openPart, type WantedCycle } from './joint-audit/cycle-pages.js';
import { agree, draftFinding, share } from './joint-audit/finding-pages.js';
import { acceptRest, gradeCase, moderate, openModeration } from './joint-audit/moderation-pages.js';
import { castOf, freeCode, setOf } from './joint-audit/stage.js';
import { Steps } from './joint-audit/steps.js';
import { DOMAINS, nameAuditor, openSubmission, pseudonymsOf, writeJudgement } from './joint-audit/submission-pages.js';

const SOCIAL_CARE = "Hartlepool children's social care";
const GOOD = {
  grade: 'Good',
  answer: 'Met',
  rationale: 'What was asked for was done in time, and the record says by whom.',
  evidence: 'Case record, second volume',
};
const STATEMENT = 'Referrals are clear and early, and whoever referred hears what became of it.';

describe('an audit without JavaScript', () => {
  const crew = new Crew('audit-without-javascript', { javaScriptEnabled: false });
  const set = setOf(castOf(crew.accord.stack));
  const steps = new Steps();
  let cycle: WantedCycle;
  let cycleId: string;
  let pseudonym: string;

  beforeAll(async () => {
    const code = await freeCode(set.cast);
    cycle = { code, theme: `Neglect without JavaScript, as in ${code}` };
    const { neglect } = set.story;
    const sampling = { ...(neglect.terms['sampling'] as object), cases: 1 };
    await importRegisters(set);
    cycleId = (await openCycle(set, { ...neglect, terms: { ...neglect.terms, ...cycle, sampling } })) ?? '';
    await moveCycle(set, cycleId, 'approve', 'start-sampling');
    await drawSamples(set, cycleId);
    await moveCycle(set, cycleId, 'start-fieldwork');
  });
  afterAll(() => crew.stop());

  steps.step('a lead names an auditor, who records every domain with nothing but the buttons', async () => {
    const [lead, auditor] = [await crew.person('isolde-fernandez'), await crew.person('kwabena-dlamini')];
    await openPart(lead, cycle, 'Submissions');
    await lead.until('1 submission');
    [pseudonym = ''] = await pseudonymsOf(lead);
    await lead.follow(`${pseudonym}, ${SOCIAL_CARE}`);
    await nameAuditor(lead, 'Kwabena Dlamini');
    await openSubmission(auditor, cycle, `${pseudonym}, ${SOCIAL_CARE}`);
    await auditor.until('Not started');
    await auditor.follow(DOMAINS[0]);
    for (const domain of DOMAINS) {
      expect(await auditor.heading()).toBe(domain);
      await writeJudgement(auditor, GOOD);
      await auditor.press('Save and go on');
    }
    expect(await auditor.says()).toContain('You have completed 8 of 8 domains.');
  });

  steps.step('two windows on one domain are told apart, and both texts are kept to choose from', async () => {
    const auditor = await crew.person('kwabena-dlamini');
    await auditor.follow(DOMAINS[2]);
    const other = await auditor.tab();
    await other.open(auditor.path);
    await auditor.fill('Rationale', 'Written in the first window, and saved first.');
    await auditor.press('Save and come back later');
    await other.fill('Rationale', 'Written in the second window, and saved second.');
    await other.press('Save and come back later');
    expect(await other.page.locator('.accord-version').allInnerTexts()).toEqual([
      'Written in the second window, and saved second.',
      'Written in the first window, and saved first.',
    ]);
    await other.answer('Which one to keep: Rationale', 'Keep what is saved');
    await other.press('Save what I chose');
    expect(await other.page.getByLabel('Rationale').inputValue()).toBe('Written in the first window, and saved first.');
  });

  steps.step('it is checked, submitted, returned and submitted again', async () => {
    const [lead, auditor] = [await crew.person('isolde-fernandez'), await crew.person('kwabena-dlamini')];
    await auditor.press('Check and submit');
    await auditor.press('Submit');
    expect(await auditor.heading()).toBe('Judgements submitted');
    await openSubmission(lead, cycle, `${pseudonym}, ${SOCIAL_CARE}`);
    await lead.follow('Return it to the auditor');
    await lead.fill('Reason', 'Say where the supervision is recorded.');
    await lead.press('Return it');
    await openSubmission(auditor, cycle, `${pseudonym}, ${SOCIAL_CARE}`);
    expect(await auditor.says()).toContain('Say where the supervision is recorded.');
    await auditor.follow(DOMAINS[6]);
    await auditor.fill('Where the evidence is', 'Supervision file, entries of the audit window');
    await auditor.press('Save and come back later');
    await auditor.press('Check and submit');
    await auditor.press('Submit');
    expect(await auditor.heading()).toBe('Judgements submitted');
  });

  steps.step('the case is moderated, its cap is shown, and it is graded', async () => {
    await moveCycle(set, cycleId, 'start-moderation');
    const moderator = await crew.person('oluwaseun-bankole');
    await openPart(moderator, cycle, 'Moderation');
    await moderator.until('Moderation is due by');
    await openModeration(moderator, pseudonym);
    expect(await moderator.says()).toContain('Missing');
    await moderator.follow(DOMAINS[3]);
    await moderate(moderator, { agency: SOCIAL_CARE, grade: 'Inadequate' });
    expect(await moderator.problems()).toContain('There is a problem');
    const reason = 'The plan stayed the same over three reviews and nothing was tried instead.';
    await moderate(moderator, { agency: SOCIAL_CARE, grade: 'Inadequate', reason });
    await acceptRest(moderator);
    await moderator.press('Give the overall grade');
    expect(await moderator.says()).toContain('Requires improvement at best');
    await gradeCase(moderator, 'Inadequate', '');
    expect(await moderator.says()).toMatch(/Overall grade\s+Inadequate/);
  });

  steps.step('a finding is drafted, agreed by another person and shared with the other authority', async () => {
    const [moderator, manager] = [
      await crew.person('oluwaseun-bankole'),
      await crew.person('rosalind-eberechi', 'Hartlepool'),
    ];
    const finding = { kind: 'Strength', domain: /^D1 /, statement: STATEMENT, cases: 1 } as const;
    const address = await draftFinding(moderator, cycle, finding);
    await manager.open(address);
    await agree(manager);
    expect(await share(manager)).toContain(STATEMENT);
    const lead = await crew.person('hye-jin-baek');
    await lead.open('/inbox');
    const link = lead.page.locator(`main a[href="${address.replace('/findings/', '/shared-findings/')}"]`);
    await lead.untilThere(link);
    await lead.visitor.arrive(() => link.click());
    expect(await lead.says()).toContain(STATEMENT);
    expect(await lead.visitor.place()).toContain(`Working in ${STOCKTON}`);
  });
});
