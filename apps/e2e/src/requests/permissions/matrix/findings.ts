import { inAuthorities, inJointScope, type For, type Rows } from './for.js';

// Moderator and manager write what is shared, one drafting and another agreeing.
const WRITING = inAuthorities('moderator', 'partnership-manager');
// Before it is shared a finding is the authority's own: for who writes it and who answers for it.
const READING = inAuthorities('moderator', 'partnership-manager', 'director', 'data-protection-officer');

// What was shared is meant to be learned from: by everybody but those who only run Accord.
const LEARNING: For = [
  'auditor',
  'safeguarding-lead',
  'moderator',
  'cross-authority-moderator',
  'partnership-manager',
  'director',
  'reviewing-officer',
  'board-member',
  'scrutineer',
  'data-protection-officer',
  'register-importer',
  'draw-witness',
  'learning-lead',
];

// The board's members, the scrutineer and whoever answers to them, each by a grant in the joint scope.
const REPORTED_TO = inJointScope(
  'board-member',
  'scrutineer',
  'partnership-manager',
  'director',
  'cross-authority-moderator',
  'data-protection-officer',
);

const PUBLISHING = inJointScope('partnership-manager');

/** What comes of an audit: findings, what crossed, and the report to the board. */
export const OF_FINDINGS: Rows = {
  'audits GET /cycles/{id}/findings': READING,
  'audits GET /findings/{id}': READING,
  'audits POST /cycles/{id}/findings': WRITING,
  'audits POST /findings/{id}/redraft': WRITING,
  'audits POST /findings/{id}/override-screening': WRITING,
  'audits POST /findings/{id}/agree': WRITING,
  'audits POST /findings/{id}/withhold': WRITING,
  'audits GET /findings/{id}/release': WRITING,
  'audits POST /findings/{id}/share': WRITING,
  'audits POST /findings/{id}/withdraw': WRITING,
  'audits GET /shared-findings': LEARNING,
  'audits GET /shared-findings/{id}': LEARNING,
  // What was released is for who releases, who answers for it, and who checks it; each in the authority whose it was.
  'audits GET /disclosure-log': inAuthorities('partnership-manager', 'director', 'data-protection-officer'),
  'reports GET /reports': REPORTED_TO,
  'reports GET /reports/{cycleId}/restricted': REPORTED_TO,
  'reports GET /reports/{cycleId}/restricted/csv': REPORTED_TO,
  'reports GET /reports/{cycleId}/public': REPORTED_TO,
  'reports GET /reports/{cycleId}/public/csv': REPORTED_TO,
  // The manager builds it; that another one than who built it publishes is a matter of the version, not of the role.
  'reports POST /reports/{cycleId}/public-versions': PUBLISHING,
  'reports POST /reports/{cycleId}/public-versions/{versionId}/publish': PUBLISHING,
};
