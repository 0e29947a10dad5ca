import { CANARY } from '../canary.js';
import { PLAIN_FINDING } from '../objects/findings.js';
import type { Examples } from './example.js';

const MODERATOR = { as: 'moderator', scope: 'stockton' } as const;
// Another person than the moderator, who drafts.
const MANAGER = { as: 'partnership-manager', scope: 'stockton' } as const;
const BOARD = { as: 'board-member', scope: 'joint' } as const;
const PUBLISHER = { as: 'partnership-manager', scope: 'joint' } as const;
const REASON = { reason: `Because ${CANARY.word} asked for it in a test.` };
const STATEMENT = `What ${CANARY.word} stated was different each time that somebody looked.`;

/** What comes of an audit. */
export const OF_FINDINGS: Examples = {
  'audits GET /cycles/{id}/findings': { ...MANAGER, path: { id: 'cycle' }, status: 200 },
  'audits GET /findings/{id}': { ...MANAGER, path: { id: 'own-finding' }, status: 200 },
  'audits POST /cycles/{id}/findings': {
    ...MODERATOR,
    path: { id: 'cycle' },
    body: { ...PLAIN_FINDING, statement: STATEMENT },
    other: { domain: 'D3' },
    status: 201,
  },
  'audits POST /findings/{id}/redraft': {
    ...MODERATOR,
    path: { id: 'own-finding' },
    body: { ...PLAIN_FINDING, statement: STATEMENT },
    other: { domain: 'D3' },
    status: 200,
  },
  'audits POST /findings/{id}/override-screening': {
    ...MANAGER,
    path: { id: 'marked-finding' },
    body: REASON,
    status: 200,
  },
  'audits POST /findings/{id}/agree': { ...MANAGER, path: { id: 'screened-finding' }, status: 200 },
  'audits POST /findings/{id}/withhold': { ...MANAGER, path: { id: 'own-finding' }, body: REASON, status: 200 },
  'audits GET /findings/{id}/release': { ...MANAGER, path: { id: 'agreed-finding' }, status: 200 },
  'audits POST /findings/{id}/share': {
    ...MANAGER,
    path: { id: 'agreed-finding' },
    body: { agreementId: 'joint-audit-2026' },
    other: { agreementId: 'another-agreement' },
    status: 200,
  },
  'audits POST /findings/{id}/withdraw': {
    ...MANAGER,
    path: { id: 'released-finding' },
    body: { code: 'superseded', ...REASON },
    status: 200,
  },
  'audits GET /disclosure-log': { ...MANAGER, query: { page: '1' }, status: 200 },
  'audits GET /shared-findings': {
    as: 'learning-lead',
    scope: 'stockton',
    query: { page: '1', domain: 'D4', authority: 'stockton', kind: 'area-for-improvement' },
    status: 200,
  },
  'audits GET /shared-findings/{id}': {
    as: 'learning-lead',
    scope: 'stockton',
    path: { id: 'received-finding' },
    status: 200,
  },
  'reports GET /reports': { ...BOARD, status: 200 },
  'reports GET /reports/{cycleId}/restricted': { ...BOARD, path: { cycleId: 'reported-cycle' }, status: 200 },
  'reports GET /reports/{cycleId}/restricted/csv': { ...BOARD, path: { cycleId: 'reported-cycle' }, status: 200 },
  'reports GET /reports/{cycleId}/public': { ...BOARD, path: { cycleId: 'reported-cycle' }, status: 200 },
  'reports GET /reports/{cycleId}/public/csv': { ...BOARD, path: { cycleId: 'reported-cycle' }, status: 200 },
  'reports POST /reports/{cycleId}/public-versions': {
    ...PUBLISHER,
    path: { cycleId: 'settled-cycle' },
    status: 201,
  },
  'reports POST /reports/{cycleId}/public-versions/{versionId}/publish': {
    ...PUBLISHER,
    path: { cycleId: 'prepared-cycle', versionId: 'prepared-version' },
    status: 200,
  },
};
