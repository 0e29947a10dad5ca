import { inAuthorities, type Rows } from './for.js';

// An auditor writes their own; the lead of the agency reads it and returns it.
const WRITING = inAuthorities('auditor');
const LEADING = inAuthorities('safeguarding-lead');

// Of somebody else's submission the manager sees how far it is and nothing that is in it; moderator and director read.
const SEEING_PROGRESS = inAuthorities('auditor', 'safeguarding-lead', 'moderator', 'partnership-manager', 'director');
const READING = inAuthorities('auditor', 'safeguarding-lead', 'moderator', 'director');

// All agencies side by side. An auditor gets the grades of their own case when they are final.
const SEEING_MODERATION = inAuthorities('moderator', 'safeguarding-lead', 'director');
const MODERATING = inAuthorities('moderator');

/** What is done about drawn cases, in the authority whose they are: in the joint scope there is no case. */
export const OF_CASES: Rows = {
  'audits GET /submissions': SEEING_PROGRESS,
  'audits GET /submissions/{id}': READING,
  'audits GET /submissions/{id}/history': READING,
  'audits GET /submissions/{id}/auditors': LEADING,
  'audits POST /submissions/{id}/assign': LEADING,
  'audits POST /submissions/{id}/return': LEADING,
  'audits PUT /submissions/{id}/domains/{code}': WRITING,
  'audits POST /submissions/{id}/submit': WRITING,
  'audits POST /submissions/{id}/not-known': WRITING,
  'audits POST /submissions/{id}/not-known/undo': WRITING,
  'audits GET /cycles/{id}/moderation': SEEING_MODERATION,
  'audits GET /drawn-cases/{id}/moderation': SEEING_MODERATION,
  'audits GET /drawn-cases/{id}/final-grades': READING,
  'audits POST /drawn-cases/{id}/moderation': MODERATING,
  'audits POST /drawn-cases/{id}/moderation/reopen': MODERATING,
  'audits POST /drawn-cases/{id}/moderated-judgements': MODERATING,
  'audits POST /drawn-cases/{id}/accepted-grades': MODERATING,
  'audits POST /drawn-cases/{id}/grade': MODERATING,
  'cases POST /drawn-cases/{id}/replace': MODERATING,
  'cases GET /drawn-cases/{id}/replacement': MODERATING,
  // Who the child is: for whoever audits the case, answers for that, or moderates it; never the manager, and nobody whose
  // role is to read figures.
  'cases GET /drawn-cases/{id}/identity': inAuthorities('auditor', 'safeguarding-lead', 'moderator'),
};
