import { moderateCases } from '@accord/local-stack';
import { PARTNERSHIP, STOCKTON } from './crew.js';
import { moveOn, openPart } from './cycle-pages.js';
import type { Journey, Step } from './journey.js';
import { acceptRest, gradeCase, moderate, openModeration } from './moderation-pages.js';
import { DOMAINS } from './submission-pages.js';

const SOCIAL_CARE = "Stockton-on-Tees children's social care";
const REASON = 'Two earlier contacts of the same kind were not put together, so the child stayed at risk.';

const ngozi = ({ crew }: Journey) => crew.person('ngozi-adeyemi-clarke');
const first = ({ drawn }: Journey) => drawn.stockton[0] ?? '';

/** Step 5: all agencies side by side, one moderated grade each, and one for the case. */
export const MODERATING: readonly Step[] = [
  [
    'begins with a case being opened by a moderator, which locks what was handed in',
    async (journey) => {
      await moveOn(await journey.crew.person('imogen-fairweather', PARTNERSHIP), journey.cycle, 'Start moderation');
      const moderator = await ngozi(journey);
      await openPart(moderator, journey.cycle, 'Moderation');
      await moderator.until('Moderation is due by 18 January 2019.');
      await openModeration(moderator, first(journey));
      expect(await moderator.says()).toMatch(/The moderation is open\.[\s\S]*State\s+Open/);
      const bethan = await journey.crew.person('bethan-ogunleye');
      await openPart(bethan, journey.cycle, 'Submissions');
      expect(await bethan.says()).toContain('Locked for moderation');
    },
  ],

  [
    'shows all agencies side by side, and wants a reason for a grade that differs',
    async (journey) => {
      const moderator = await ngozi(journey);
      await moderator.follow(DOMAINS[0]);
      expect(await moderator.says()).toMatch(/Cleveland Police[\s\S]*Rationale[\s\S]*North Tees[\s\S]*Rationale/);
      await moderate(moderator, { agency: SOCIAL_CARE, grade: 'Inadequate' });
      expect(await moderator.problems()).toContain('There is a problem');
      await moderate(moderator, { agency: SOCIAL_CARE, grade: 'Inadequate', reason: REASON });
      expect(await moderator.says()).toMatch(/moderated grades have been saved[\s\S]*Good, moderated Inadequate/);
    },
  ],

  [
    'accepts what stands in one act, and offers no overall grade above the cap',
    async (journey) => {
      const moderator = await ngozi(journey);
      expect(await acceptRest(moderator)).toMatch(/D2 Information sharing, Cleveland Police\s+Good/);
      expect(await moderator.says()).toContain('The overall grade can be Requires improvement at best.');
      await moderator.press('Give the overall grade');
      const overall = moderator.page.getByRole('group', { name: 'Overall multi-agency grade' });
      expect(await overall.getByRole('radio').count()).toBe(2);
      expect(await moderator.says()).toMatch(/Inadequate in D1, D4 or D8 caps the overall grade[\s\S]*here: D1/);
      const version = await moderator.page.locator('[name=version]').inputValue();
      const above = journey.set.cast.actor('ngozi-adeyemi-clarke', 'stockton');
      const body = { overall: 'G' };
      await expect(
        above.post('audits', `/drawn-cases/${journey.drawnCaseId}/grade`, { body, version: Number(version) }),
      ).rejects.toThrow(/answered 400[\s\S]*overall/);
      await gradeCase(
        moderator,
        'Requires improvement',
        'The other domains support the best grade that the cap leaves.',
      );
      expect(await moderator.says()).toMatch(/Overall grade\s+Requires improvement[\s\S]*Graded Requires improvement/);
    },
  ],

  [
    'keeps the self grade beside the moderated one, also for the auditor',
    async (journey) => {
      const bethan = await journey.crew.person('bethan-ogunleye');
      await bethan.open('/inbox');
      await bethan.until(`A case that you audited has its grades: ${first(journey)}`);
      await bethan.follow(`Grades of ${first(journey)}`);
      expect(await bethan.says()).toMatch(/D1[\s\S]*Inadequate\s+You graded: Good\s+Reason: Two earlier contacts/);
    },
  ],

  [
    'shows an agency that did not hand in as missing, and one that does not know the case as such',
    async (journey) => {
      await moderateCases(journey.set, journey.cycleId);
      const moderator = await ngozi(journey);
      await openPart(moderator, journey.cycle, 'Moderation');
      expect(await moderator.says()).toContain('3 of 6 cases graded');
      const row = (index: number) => moderator.page.getByRole('row', { name: journey.drawn.stockton[index] });
      expect(await row(2).innerText()).toMatch(/2 of 3\s+North Tees and Hartlepool NHS Foundation Trust\s+None/);
      expect(await row(5).innerText()).toMatch(/Not open[\s\S]*Foundation Trust \(overdue\)/);
      expect(await row(1).innerText()).toMatch(/2 of 3\s+None\s+North Tees/);
      await moderator.follow(journey.drawn.stockton[2] ?? '');
      expect(await moderator.says()).toMatch(/Missing/);
    },
  ],

  [
    'lets nobody moderate who audited: only a moderator, and a case can be replaced with a reason',
    async (journey) => {
      const jasvinder = await journey.crew.person('jasvinder-moreau', STOCKTON);
      expect(await jasvinder.open(`/moderation/${journey.drawnCaseId}`)).toBe(403);
      const moderator = await ngozi(journey);
      const last = journey.drawn.stockton[5] ?? '';
      await openPart(moderator, journey.cycle, 'Draw');
      await moderator.follow(`Replace ${last}`);
      await moderator.answer('Why is the case replaced?', 'The circumstances of the family stand against an audit now');
      await moderator.fill('In your words', 'They moved out of the area within the audit window.');
      await moderator.press('Replace the case');
      await moderator.until(new RegExp(`${last}[^\\n]*[\\s\\S]*Replaced by STO`));
      await openPart(moderator, journey.cycle, 'Moderation');
      await moderator.until(new RegExp(`${last}[\\s\\S]*Replaced`));
      const devika = await journey.crew.person('devika-ramaswamy');
      await openPart(devika, journey.cycle, 'Submissions');
      await devika.until('Withdrawn');
    },
  ],
];
