import { toScope } from '@accord/kernel';
import type { Action } from '@accord/service';
import type { Me } from '../services/audits/me.js';
import type { Session } from '../sessions/session.js';
import { Visit } from '../visit/visit.js';
import { samplePartnership } from './sample-partnership.js';

/** Everything that a role could allow. */
export const EVERY_ACTION: readonly Action[] = [
  'people.read',
  'people.manage',
  'trail.read',
  'deliveries.read',
  'parked.read',
  'parked.decide',
  'register.read',
  'register.import',
  'cycle.read',
  'cycle.manage',
  'published-grades.import',
];

/** A session in Stockton. */
export const sampleSession: Session = {
  key: 'a'.repeat(64),
  csrfToken: 'form-token',
  issuerId: 'stockton',
  scope: toScope('stockton'),
  signedInAt: new Date('2026-11-24T09:00:00Z'),
  lastSeenAt: new Date('2026-11-24T09:00:00Z'),
  tokens: { refreshToken: 'r', idToken: 'i', displayName: 'Tegwen Pritchard' },
};

/** A visit of someone in Stockton who may do these things. */
export function sampleVisit(actions: readonly Action[] = EVERY_ACTION): Visit {
  const [scope] = samplePartnership.scopes;
  if (!scope) throw new Error('The sample partnership has no scopes');
  const me: Me = {
    scope: { id: toScope(scope.id), name: scope.name, kind: scope.kind },
    person: { id: '2d9f7e68-7a5f-4f4e-9f1b-6d2f3c4b5a69', name: 'Tegwen Pritchard' },
    grants: [
      {
        grantId: '0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c55',
        role: 'administrator',
        agencyId: 'stockton-council',
        validFrom: '2026-11-24',
      },
    ],
    actions,
  };
  return new Visit(sampleSession, scope, me, { token: () => Promise.resolve('token'), requestId: 'request-1' });
}
