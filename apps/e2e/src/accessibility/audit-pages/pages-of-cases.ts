import type { PageCase } from '../page-case.js';
import { at, auditor, lead, manager, moderator, policeLead, trustAuditor } from './who.js';

/** What is done about drawn cases. */
export const PAGES_OF_CASES: readonly PageCase[] = [
  { name: 'submissions of an auditor', route: '/submissions', heading: 'TODO', reach: at(auditor, '/submissions') },
  {
    name: 'submissions of a cycle',
    route: '/cycles/:id/submissions',
    heading: 'TODO',
    reach: at(manager, '/cycles/{cycle}/submissions'),
  },
  {
    name: 'submission that is written',
    route: '/submissions/:id',
    heading: 'TODO',
    reach: at(auditor, '/submissions/{draft-submission}'),
  },
  { name: 'submission to its lead', heading: 'TODO', reach: at(lead, '/submissions/{draft-submission}') },
  {
    name: 'submission that was handed in',
    heading: 'TODO',
    reach: at(policeLead, '/submissions/{submitted-submission}'),
  },
  {
    name: 'history of a submission',
    route: '/submissions/:id/history',
    heading: 'TODO',
    reach: at(policeLead, '/submissions/{submitted-submission}/history'),
  },
  {
    name: 'domain of a submission',
    route: '/submissions/:id/domains/:code',
    heading: 'TODO',
    reach: at(auditor, '/submissions/{draft-submission}/domains/D1'),
  },
  {
    name: 'domain that nothing is written of',
    heading: 'TODO',
    reach: at(auditor, '/submissions/{draft-submission}/domains/D8'),
  },
  {
    name: 'check a submission',
    route: '/submissions/:id/check',
    heading: 'TODO',
    reach: at(auditor, '/submissions/{draft-submission}/check'),
  },
  {
    name: 'not known',
    route: '/submissions/:id/not-known',
    heading: 'TODO',
    reach: at(trustAuditor, '/submissions/{known-submission}/not-known'),
  },
  {
    name: 'not known after all',
    route: '/submissions/:id/not-known/undo',
    heading: 'TODO',
    reach: at(trustAuditor, '/submissions/{unknown-submission}/not-known/undo'),
  },
  {
    name: 'submitted',
    route: '/submissions/:id/submitted',
    heading: 'TODO',
    reach: at(trustAuditor, '/submissions/{unknown-submission}/submitted'),
  },
  {
    name: 'name an auditor',
    route: '/submissions/:id/assign',
    heading: 'TODO',
    reach: at(lead, '/submissions/{draft-submission}/assign'),
  },
  {
    name: 'return a submission',
    route: '/submissions/:id/return',
    heading: 'TODO',
    reach: at(policeLead, '/submissions/{submitted-submission}/return'),
  },
  {
    name: 'who the child is',
    route: '/drawn-cases/:id',
    heading: 'TODO',
    reach: at(auditor, '/drawn-cases/{audited-case}'),
  },
  {
    name: 'replace a case',
    route: '/drawn-cases/:id/replace',
    heading: 'TODO',
    reach: at(moderator, '/drawn-cases/{audited-case}/replace'),
  },
  {
    name: 'replaced case',
    route: '/drawn-cases/:id/replacement',
    heading: 'TODO',
    reach: at(moderator, '/drawn-cases/{replaced-case}/replacement'),
  },
  {
    name: 'final grades',
    route: '/drawn-cases/:id/final-grades',
    heading: 'TODO',
    reach: at(auditor, '/drawn-cases/{closed-case}/final-grades'),
  },
  {
    name: 'moderation',
    route: '/cycles/:id/moderation',
    heading: 'TODO',
    reach: at(moderator, '/cycles/{cycle}/moderation'),
  },
  {
    name: 'case in moderation',
    route: '/moderation/:id',
    heading: 'TODO',
    reach: at(moderator, '/moderation/{open-case}'),
  },
  { name: 'case that is closed', heading: 'TODO', reach: at(lead, '/moderation/{closed-case}') },
  {
    name: 'open a moderation',
    route: '/moderation/:id/open',
    heading: 'TODO',
    reach: at(moderator, '/moderation/{audited-case}/open'),
  },
  {
    name: 'domain in moderation',
    route: '/moderation/:id/domains/:code',
    heading: 'TODO',
    reach: at(moderator, '/moderation/{open-case}/domains/D2'),
  },
  {
    name: 'accept grades',
    route: '/moderation/:id/accept',
    heading: 'TODO',
    reach: at(moderator, '/moderation/{open-case}/accept'),
  },
  {
    name: 'grade a case',
    route: '/moderation/:id/grade',
    heading: 'TODO',
    reach: at(moderator, '/moderation/{gradable-case}/grade'),
  },
  {
    name: 'open a moderation again',
    route: '/moderation/:id/reopen',
    heading: 'TODO',
    reach: at(moderator, '/moderation/{closed-case}/reopen'),
  },
];
