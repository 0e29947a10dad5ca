import type { PageCase } from '../page-case.js';
import { at, auditor, lead, manager, moderator, policeLead, trustAuditor } from './who.js';

/** What is done about drawn cases. */
export const PAGES_OF_CASES: readonly PageCase[] = [
  {
    name: 'submissions of an auditor',
    route: '/submissions',
    heading: 'My submissions',
    reach: at(auditor, '/submissions'),
  },
  {
    name: 'submissions of a cycle',
    route: '/cycles/:id/submissions',
    heading: 'Submissions',
    reach: at(manager, '/cycles/{cycle}/submissions'),
  },
  {
    name: 'submission that is written',
    route: '/submissions/:id',
    heading: /^Case STO-18Q3-\d+$/,
    reach: at(auditor, '/submissions/{draft-submission}'),
  },
  {
    name: 'submission to its lead',
    heading: /^Case STO-18Q3-\d+$/,
    reach: at(lead, '/submissions/{draft-submission}'),
  },
  {
    name: 'submission that was handed in',
    heading: /^Case STO-18Q3-\d+$/,
    reach: at(policeLead, '/submissions/{submitted-submission}'),
  },
  {
    name: 'history of a submission',
    route: '/submissions/:id/history',
    heading: /^What happened to STO-18Q3-\d+$/,
    reach: at(policeLead, '/submissions/{submitted-submission}/history'),
  },
  {
    name: 'domain of a submission',
    route: '/submissions/:id/domains/:code',
    heading: 'D1 Recognition and referral',
    reach: at(auditor, '/submissions/{draft-submission}/domains/D1'),
  },
  {
    name: 'domain that nothing is written of',
    heading: 'D8 Impact and outcome',
    reach: at(auditor, '/submissions/{draft-submission}/domains/D8'),
  },
  {
    name: 'check a submission',
    route: '/submissions/:id/check',
    heading: 'Check your judgements before you submit them',
    reach: at(auditor, '/submissions/{draft-submission}/check'),
  },
  {
    name: 'not known',
    route: '/submissions/:id/not-known',
    heading: 'The case is not known to the agency',
    reach: at(trustAuditor, '/submissions/{known-submission}/not-known'),
  },
  {
    name: 'not known after all',
    route: '/submissions/:id/not-known/undo',
    heading: 'Take back that the case is not known',
    reach: at(trustAuditor, '/submissions/{unknown-submission}/not-known/undo'),
  },
  {
    name: 'submitted',
    route: '/submissions/:id/submitted',
    heading: 'Handed in as not known',
    reach: at(trustAuditor, '/submissions/{unknown-submission}/submitted'),
  },
  {
    name: 'name an auditor',
    route: '/submissions/:id/assign',
    heading: 'Name the auditor',
    reach: at(lead, '/submissions/{draft-submission}/assign'),
  },
  {
    name: 'return a submission',
    route: '/submissions/:id/return',
    heading: 'Return the submission to its auditor',
    reach: at(policeLead, '/submissions/{submitted-submission}/return'),
  },
  {
    name: 'who the child is',
    route: '/drawn-cases/:id',
    heading: 'Who this case is',
    reach: at(auditor, '/drawn-cases/{audited-case}'),
  },
  {
    name: 'replace a case',
    route: '/drawn-cases/:id/replace',
    heading: 'Replace a case',
    reach: at(moderator, '/drawn-cases/{audited-case}/replace'),
  },
  {
    name: 'replaced case',
    route: '/drawn-cases/:id/replacement',
    heading: 'Replacement of a case',
    reach: at(moderator, '/drawn-cases/{replaced-case}/replacement'),
  },
  {
    name: 'final grades',
    route: '/drawn-cases/:id/final-grades',
    heading: /^Final grades of STO-18Q3-\d+$/,
    reach: at(auditor, '/drawn-cases/{closed-case}/final-grades'),
  },
  {
    name: 'moderation',
    route: '/cycles/:id/moderation',
    heading: 'Moderation: Neglect, 7 to 15, 18Q3',
    reach: at(moderator, '/cycles/{cycle}/moderation'),
  },
  {
    name: 'case in moderation',
    route: '/moderation/:id',
    heading: /^Moderation of STO-18Q3-\d+$/,
    reach: at(moderator, '/moderation/{open-case}'),
  },
  {
    name: 'case that is closed',
    heading: /^Moderation of STO-18Q3-\d+$/,
    reach: at(lead, '/moderation/{closed-case}'),
  },
  {
    name: 'open a moderation',
    route: '/moderation/:id/open',
    heading: /^Open the moderation of STO-18Q3-\d+$/,
    reach: at(moderator, '/moderation/{audited-case}/open'),
  },
  {
    name: 'domain in moderation',
    route: '/moderation/:id/domains/:code',
    heading: /^STO-18Q3-\d+: D2 Information sharing$/,
    reach: at(moderator, '/moderation/{open-case}/domains/D2'),
  },
  {
    name: 'accept grades',
    route: '/moderation/:id/accept',
    heading: /^Accept the self grades of STO-18Q3-\d+$/,
    reach: at(moderator, '/moderation/{open-case}/accept'),
  },
  {
    name: 'grade a case',
    route: '/moderation/:id/grade',
    heading: /^Overall grade of STO-18Q3-\d+$/,
    reach: at(moderator, '/moderation/{gradable-case}/grade'),
  },
  {
    name: 'open a moderation again',
    route: '/moderation/:id/reopen',
    heading: /^Reopen the moderation of STO-18Q3-\d+$/,
    reach: at(moderator, '/moderation/{closed-case}/reopen'),
  },
];
