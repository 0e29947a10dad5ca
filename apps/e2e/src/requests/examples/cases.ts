import { CANARY } from '../canary.js';
import type { Examples } from './example.js';

const AUDITOR = { as: 'auditor', by: 'bethan-ogunleye', scope: 'stockton' } as const;
const LEAD = { as: 'safeguarding-lead', by: 'devika-ramaswamy', scope: 'stockton' } as const;
const MODERATOR = { as: 'moderator', scope: 'stockton' } as const;
const DRAFT = { path: { id: 'draft-submission' }, status: 200 } as const;
const REASON = `Because ${CANARY.word} asked for it in a test.`;

/** What is done about drawn cases. */
export const OF_CASES: Examples = {
  'audits GET /submissions': { ...AUDITOR, query: { page: '1' }, status: 200 },
  'audits GET /submissions/{id}': { ...AUDITOR, ...DRAFT },
  'audits GET /submissions/{id}/history': { ...AUDITOR, ...DRAFT },
  'audits GET /submissions/{id}/auditors': { ...LEAD, ...DRAFT },
  // Whoever is named already cannot be named again, and the agency has no other auditor.
  'audits POST /submissions/{id}/assign': {
    ...LEAD,
    path: { id: 'draft-submission' },
    body: {},
    named: { auditorId: 'assigned-auditor' },
    other: { auditorId: '7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d' },
    status: 409,
    code: 'already-assigned',
  },
  'audits PUT /submissions/{id}/domains/{code}': {
    ...AUDITOR,
    path: { id: 'draft-submission', code: 'domain' },
    body: {
      grade: 'G',
      answers: [{ question: 'D1.1', answer: 'met' }],
      rationale: `What ${CANARY.word} wrote in a test.`,
      evidence: `Where ${CANARY.word} keeps it`,
    },
    other: { rationale: 'Quite another rationale than the first time.' },
    status: 200,
  },
  'audits POST /submissions/{id}/submit': {
    ...AUDITOR,
    by: 'jasvinder-moreau',
    path: { id: 'complete-submission' },
    body: {},
    named: { draftVersion: 'draft-version' },
    other: { draftVersion: 1_000_000 },
    status: 200,
  },
  'audits POST /submissions/{id}/return': {
    ...LEAD,
    by: 'beatrix-oyelaran',
    path: { id: 'submitted-submission' },
    body: { reason: REASON },
    status: 200,
  },
  'audits POST /submissions/{id}/not-known': {
    ...AUDITOR,
    by: 'tomasz-wieliczko',
    path: { id: 'known-submission' },
    body: { reason: REASON },
    status: 200,
  },
  'audits POST /submissions/{id}/not-known/undo': {
    ...AUDITOR,
    by: 'tomasz-wieliczko',
    path: { id: 'unknown-submission' },
    status: 200,
  },
  'audits GET /cycles/{id}/moderation': { ...MODERATOR, path: { id: 'cycle' }, status: 200 },
  'audits GET /drawn-cases/{id}/moderation': { ...MODERATOR, path: { id: 'open-case' }, status: 200 },
  'audits GET /drawn-cases/{id}/final-grades': { ...AUDITOR, path: { id: 'closed-case' }, status: 200 },
  // Opening locks the submissions of a case for good; this one is open.
  'audits POST /drawn-cases/{id}/moderation': {
    ...MODERATOR,
    path: { id: 'open-case' },
    status: 409,
    code: 'moderation-not-possible',
  },
  'audits POST /drawn-cases/{id}/moderated-judgements': {
    ...MODERATOR,
    path: { id: 'open-case' },
    body: { domain: 'D1', judgements: [{ agencyId: 'sto-childrens-services', grade: 'RI', reason: REASON }] },
    other: { domain: 'D2' },
    status: 200,
  },
  // What was accepted stays accepted, so a second time there is nothing left.
  'audits POST /drawn-cases/{id}/accepted-grades': {
    ...MODERATOR,
    path: { id: 'accepted-case' },
    body: { domain: 'D1' },
    other: { domain: 'D2' },
    status: 409,
    code: 'nothing-to-accept',
  },
  'audits POST /drawn-cases/{id}/grade': {
    ...MODERATOR,
    path: { id: 'gradable-case' },
    body: { overall: 'G', reason: REASON },
    status: 200,
  },
  'audits POST /drawn-cases/{id}/moderation/reopen': {
    ...MODERATOR,
    path: { id: 'closed-case' },
    body: { reason: REASON },
    status: 200,
  },
  // Each replacement uses up a case of the stratum; this one was replaced.
  'cases POST /drawn-cases/{id}/replace': {
    ...MODERATOR,
    path: { id: 'replaced-case' },
    body: { reason: 'conflict-of-interest', text: REASON },
    other: { text: 'Quite another reason than the first time.' },
    status: 409,
    code: 'already-replaced',
  },
  'cases GET /drawn-cases/{id}/replacement': { ...MODERATOR, path: { id: 'replaced-case' }, status: 200 },
  'cases GET /drawn-cases/{id}/identity': { ...AUDITOR, path: { id: 'audited-case' }, status: 200 },
};
