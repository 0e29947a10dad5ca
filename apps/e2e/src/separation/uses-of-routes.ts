import { PLAIN_FINDING } from '../requests/objects/findings.js';
import type { AuditIds, Duty } from './audit-objects.js';
import type { DemoService } from './cast.js';
import type { ScopeObjects } from './scope-objects.js';

/** An object that a route can be asked about. */
export type ObjectId = keyof ScopeObjects['ids'] | keyof AuditIds;

/** How a route that takes an object's id is used. */
export interface Use {
  readonly service: DemoService;
  /** What whoever it belongs to is answered. */
  readonly athome: number;
  /** Who may, by what they do; an administrator, or the reader of an inbox, where nothing is said. */
  readonly by?: Duty;
  /** An administrator may, also where usually a reader of an inbox is asked. */
  readonly isAdministrators?: boolean;
  readonly body?: object;
  /** A version that nobody has makes it harmless where the object is found. */
  readonly ifMatch?: number;
}

const STALE = { ifMatch: 9_999, athome: 412 } as const;
const REASON = { reason: 'Tried by a test of separation.' };
const TERMS = { ...REASON, role: 'operations', agencyId: 'cleveland-police', validFrom: '2026-01-01' };
const NO_JUDGEMENT = { answers: [], rationale: '', evidence: '' };
const GRADES = [{ agencyId: 'cleveland-police', grade: 'G' }];

const audits = (by: Duty, body?: object) => ({ service: 'audits', by, ...(body && { body }) }) as const;
const cases = (by: Duty, body?: object) => ({ service: 'cases', by, ...(body && { body }) }) as const;

function parkedIn<Name extends ObjectId>(service: DemoService, name: Name) {
  const whose = { service, isAdministrators: true } as const;
  return {
    [`GET /parked-messages/{${name}}`]: { ...whose, athome: 200 },
    [`POST /parked-messages/{${name}}/retry`]: { ...whose, athome: 200, body: {} },
    // The last of them: at home the message is gone after it.
    [`POST /parked-messages/{${name}}/skip`]: { ...whose, athome: 200, body: { what: 'message', ...REASON } },
  } satisfies Record<string, Use>;
}

/** Every route that takes the id of something that is one scope's own. */
export const USES = {
  'GET /people/{personId}': { service: 'audits', athome: 200 },
  'POST /people/{personId}/grants': { service: 'audits', body: TERMS, ...STALE },
  'POST /people/{personId}/grants/{grantId}/end': { service: 'audits', body: REASON, ...STALE },
  'POST /people/{personId}/leave': { service: 'audits', body: REASON, ...STALE },
  'POST /invitations/{invitationId}/withdraw': { service: 'audits', athome: 200 },
  'POST /inbox/{entryId}/read': { service: 'notifications', athome: 200 },
  ...parkedIn('audits', 'parkedInAudits'),
  ...parkedIn('cases', 'parkedInCases'),
  ...parkedIn('notifications', 'parkedInNotifications'),
  ...parkedIn('reports', 'parkedInReports'),
  'GET /register-imports/{importId}': { ...cases('importer'), athome: 200 },
  'GET /submissions/{submissionId}': { ...audits('auditor'), athome: 200 },
  'GET /submissions/{submissionId}/history': { ...audits('auditor'), athome: 200 },
  'GET /submissions/{submissionId}/auditors': { ...audits('lead'), athome: 200 },
  'POST /submissions/{submissionId}/assign': {
    ...audits('lead', { auditorId: '7a3f0c1e-52a4-4c0d-9f35-0d3f4f1b2c6d' }),
    ...STALE,
  },
  'PUT /submissions/{submissionId}/domains/{D1}': { ...audits('auditor', NO_JUDGEMENT), ...STALE },
  'POST /submissions/{submissionId}/submit': { ...audits('auditor', { draftVersion: 1 }), ...STALE },
  'POST /submissions/{submissionId}/not-known': { ...audits('auditor', {}), ...STALE },
  'POST /submissions/{submissionId}/not-known/undo': { ...audits('auditor'), ...STALE },
  'POST /submissions/{submissionId}/return': { ...audits('lead', REASON), ...STALE },
  'GET /drawn-cases/{drawnCaseId}/identity': { ...cases('auditor'), athome: 200 },
  'GET /drawn-cases/{drawnCaseId}/replacement': { ...cases('moderator'), athome: 200 },
  // Only a case that is nowhere may be tried: at home it would be replaced.
  'POST /drawn-cases/{drawnCaseId}/replace': {
    ...cases('moderator', { reason: 'not-in-scope', text: REASON.reason }),
    athome: 0,
  },
  'GET /drawn-cases/{moderatedCaseId}/moderation': { ...audits('moderator'), athome: 200 },
  'POST /drawn-cases/{moderatedCaseId}/moderation': { ...audits('moderator'), athome: 409 },
  'POST /drawn-cases/{moderatedCaseId}/moderated-judgements': {
    ...audits('moderator', { domain: 'D1', judgements: GRADES }),
    ...STALE,
  },
  'POST /drawn-cases/{moderatedCaseId}/accepted-grades': { ...audits('moderator', {}), ...STALE },
  'POST /drawn-cases/{moderatedCaseId}/grade': { ...audits('moderator', { overall: 'G' }), ...STALE },
  'POST /drawn-cases/{moderatedCaseId}/moderation/reopen': { ...audits('moderator', REASON), ...STALE },
  // Final grades are there once a case is closed; this one is open, so that its auditor, too, finds none.
  'GET /drawn-cases/{moderatedCaseId}/final-grades': { ...audits('auditor'), athome: 0 },
  'GET /findings/{findingId}': { ...audits('manager'), athome: 200 },
  // It is screened and not agreed, so there is nothing yet that could be released.
  'GET /findings/{findingId}/release': { ...audits('manager'), athome: 409 },
  'POST /findings/{findingId}/redraft': { ...audits('moderator', PLAIN_FINDING), ...STALE },
  'POST /findings/{findingId}/override-screening': { ...audits('manager', REASON), ...STALE },
  'POST /findings/{findingId}/agree': { ...audits('manager'), ...STALE },
  'POST /findings/{findingId}/withhold': { ...audits('manager', REASON), ...STALE },
  'POST /findings/{findingId}/share': { ...audits('manager', { agreementId: 'joint-audit-2026' }), ...STALE },
  'POST /findings/{findingId}/withdraw': { ...audits('manager', { code: 'superseded', ...REASON }), ...STALE },
  'GET /shared-findings/{findingId}': { ...audits('programme'), athome: 0 },
  'GET /cycles/{draftCycleId}': { ...audits('programme'), athome: 200 },
  'GET /cycles/{draftCycleId}/decisions': { ...audits('programme'), athome: 200 },
  'GET /cycles/{draftCycleId}/published-grades': { ...audits('programme'), athome: 0 },
  'GET /cycles/{draftCycleId}/draw': { ...audits('programme'), athome: 0 },
  'GET /cycles/{draftCycleId}/moderation': { ...audits('moderator'), athome: 0 },
  'GET /cycles/{draftCycleId}/findings': { ...audits('manager'), athome: 0 },
  'POST /cycles/{draftCycleId}/findings': { ...audits('manager', PLAIN_FINDING), athome: 0 },
  'POST /cycles/{draftCycleId}/draw-value': { ...audits('witness', { value: 'tried' }), athome: 0 },
  'GET /cycles/{draftCycleId}/frame': { ...cases('reader'), athome: 0 },
  'POST /cycles/{draftCycleId}/frame': { ...cases('importer'), athome: 0 },
  'GET /cycles/{draftCycleId}/frame-file': { ...cases('importer'), athome: 0 },
  'GET /cycles/{draftCycleId}/strata-file': { ...cases('importer'), athome: 0 },
} as const satisfies Record<string, Use>;

/** Those that only the joint scope serves: nobody else gets as far as to name an object there. */
export const OF_THE_JOINT_SCOPE: readonly string[] = [
  'PUT /cycles/{}',
  'PUT /cycles/{}/tool',
  'POST /cycles/{}/moves',
  'POST /cycles/{}/published-grades',
  'GET /reports/{}/restricted',
  'GET /reports/{}/restricted/csv',
  'GET /reports/{}/public',
  'GET /reports/{}/public/csv',
  'POST /reports/{}/public-versions',
  'POST /reports/{}/public-versions/{}/publish',
];

/** The objects that an address has room for. */
export function objectsIn(route: string): string[] {
  return [...route.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'D1');
}
