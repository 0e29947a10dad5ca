import type { Visitor } from '../../pages/visitor.js';
import type { PageCase } from '../page-case.js';
import { at, auditor, lead, manager, moderator, policeLead, programme, sent } from './who.js';

const SAVE = 'Save and go on';

/** The same domain open in two tabs: what is saved in the first meets what is saved in the second one. */
async function saveTwice(visitor: Visitor): Promise<void> {
  const tab = await visitor.tab();
  await tab.page.goto(visitor.page.url());
  await tab.fill('Rationale', `Written in another window at ${Date.now()}`);
  await tab.press(SAVE);
  await tab.page.close();
  await visitor.fill('Rationale', `Written in this window at ${Date.now()}`);
  await visitor.press(SAVE);
}

/** Forms of an audit after something was wrong with what was sent, and pages about what cannot be. */
export const PAGES_ABOUT_MISTAKES: readonly PageCase[] = [
  {
    name: '422 open a cycle, nothing answered',
    heading: 'Open an audit cycle',
    reach: sent(programme, '/cycles/new', 'Save as draft'),
  },
  {
    name: '422 abort a cycle without a reason',
    heading: 'Move the cycle on',
    reach: sent(programme, '/cycles/{cycle}/move?action=abort', 'Confirm'),
  },
  {
    name: '422 import published grades without a file',
    heading: 'Import published grades',
    reach: sent(programme, '/cycles/{services-cycle}/published-grades/new', 'Import'),
  },
  {
    name: '422 submission with parts missing',
    heading: 'Check your judgements before you submit them',
    reach: at(auditor, '/submissions/{draft-submission}/check'),
  },
  {
    name: '412 a domain that was saved meanwhile',
    heading: /^D8 /,
    reach: async (world) => {
      const visitor = await at(auditor, '/submissions/{draft-submission}/domains/D8')(world);
      await saveTwice(visitor);
      return visitor;
    },
  },
  {
    name: '422 auditor named again',
    heading: 'Name the auditor',
    reach: sent(lead, '/submissions/{draft-submission}/assign', 'Name the auditor'),
  },
  {
    name: '422 return without a reason',
    heading: 'Return the submission to its auditor',
    reach: sent(policeLead, '/submissions/{submitted-submission}/return', 'Return it'),
  },
  {
    name: '422 grade changed without a reason',
    heading: /^STO-18Q3-\d+: D2 /,
    reach: async (world) => {
      const visitor = await at(moderator, '/moderation/{open-case}/domains/D2')(world);
      const grades = visitor.page.getByRole('radio', { name: /^Outstanding/ });
      for (const grade of await grades.all()) await grade.check();
      await visitor.press('Save the moderated grades');
      return visitor;
    },
  },
  {
    name: '422 case graded without a grade',
    heading: /^Overall grade of STO-18Q3-\d+$/,
    reach: sent(moderator, '/moderation/{gradable-case}/grade', 'Give the grade and close'),
  },
  {
    name: '422 replace without a reason',
    heading: 'Replace a case',
    reach: sent(moderator, '/drawn-cases/{audited-case}/replace', 'Replace the case'),
  },
  {
    name: '422 finding, nothing answered',
    heading: 'Draft a finding',
    reach: sent(moderator, '/cycles/{cycle}/findings/new', 'Save and screen it'),
  },
  {
    name: '422 withhold without a reason',
    heading: 'Withhold a finding',
    reach: sent(manager, '/findings/{own-finding}/withhold', 'Withhold it'),
  },
  {
    name: '404 submission of another agency',
    heading: 'Page not found',
    reach: at(auditor, '/submissions/{submitted-submission}'),
  },
];
