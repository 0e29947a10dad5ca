import type {
  Disclosure,
  Finding,
  FindingList,
  SharedFinding,
  SharedFindingList,
} from '../services/audits/findings.js';
import type { Paged } from '../services/paged.js';

const writer = { id: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10', name: 'Amara Okafor' };
const second = { id: '2d9f7e68-7a5f-4f4e-9f1b-6d2f3c4b5a69', name: 'Tegwen Pritchard' };
const at = '2026-11-24T09:05:00.000Z';
const findingId = 'e1f2a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a5b';
const cycle = {
  cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
  code: '18Q3',
  theme: 'Neglect, 7 to 15',
  domains: [{ code: 'D1', title: 'Recognition and referral', moderatedCases: 5 }],
  isOpen: true,
};
const content = {
  kind: 'area-for-improvement',
  domain: 'D1',
  statement: 'Sam was described\nby home conditions <b>only</b> on 3 May.',
  supportingCases: 1,
} as const;
const screened = { action: 'screened', at, by: null } as const;
const drafted = { action: 'draft', at, by: writer, statement: content.statement } as const;

/** A finding in which two passages are marked, to be decided on by the second person. */
export const sampleFinding: Finding = {
  ...content,
  findingId,
  version: 1,
  cycle,
  state: 'screened',
  passages: [
    { start: 0, end: 3, kind: 'name' },
    { start: 52, end: 57, kind: 'date' },
  ],
  isOverridden: false,
  changedAt: at,
  history: [screened, drafted],
  actions: [
    { action: 'redraft', objection: null },
    { action: 'override-screening', objection: null },
    { action: 'agree', objection: 'passages-found' },
    { action: 'withhold', objection: null },
    { action: 'share', objection: 'finding-state' },
    { action: 'withdraw', objection: 'finding-state' },
  ],
};

/** One that waits for its screening. */
export const sampleWaitingFinding: Finding = { ...sampleFinding, state: 'draft', passages: null, history: [drafted] };

/** One that was shared after an override, and withdrawn. */
export const sampleWithdrawnFinding: Finding = {
  ...sampleFinding,
  state: 'withdrawn',
  isOverridden: true,
  supportingCases: 3,
  history: [
    { action: 'withdraw', at, by: second, reasonCode: 'superseded', reason: 'Another one says it better.' },
    { action: 'share', at, by: second },
    { action: 'agree', at, by: second },
    { action: 'override-screening', at, by: second, reason: 'It is the name of a tool.' },
    screened,
    drafted,
  ],
  actions: sampleFinding.actions.map(({ action }) => ({ action, objection: 'finding-state' })),
};

/** The findings of a cycle in several states. */
export const sampleFindings: FindingList = {
  cycle,
  findings: [
    sampleFinding,
    sampleWaitingFinding,
    sampleWithdrawnFinding,
    { ...sampleFinding, state: 'agreed', passages: [] },
  ],
};

/** What would cross. */
export const sampleRelease = {
  version: 1,
  content: {
    ...content,
    findingId,
    cycleId: cycle.cycleId,
    agreementId: 'joint-audit',
    purpose: 'To learn from audits of practice.',
    releasedByRole: 'moderator',
    releasedBy: second.id,
    sharedAt: at,
  },
  agreement: {
    id: 'joint-audit',
    name: 'Agreement for joint audits',
    clauses: ['3.1 Named person'],
    reviewDate: '2099-12-31',
  },
  recipients: ['hartlepool', 'joint'],
} as const;

const { cycleId, code, theme } = cycle;
const listed = {
  findingId,
  authority: 'hartlepool',
  cycle: { cycleId, code, theme },
  kind: 'strength',
  domain: 'D1',
  domainTitle: 'Recognition and referral',
  supportingCases: 4,
  sharedAt: at,
} as const;

/** What authorities shared, of a cycle that is known and of one that is not. */
export const sampleSharedFindings: SharedFindingList = {
  items: [listed, { ...listed, cycle: null, domainTitle: 'D1', supportingCases: 1 }],
  page: 2,
  pages: 3,
  total: 60,
  choices: {
    cycles: [{ cycleId, code, theme }],
    domains: [{ code: 'D1', title: 'Recognition and referral' }],
    authorities: ['hartlepool', 'stockton'],
  },
};

/** One of them. */
export const sampleSharedFinding: SharedFinding = {
  ...listed,
  statement: 'Signs of neglect in older children were recognised early.',
  purpose: 'To learn from audits of practice.',
  agreementId: 'joint-audit',
  releasedByRole: 'moderator',
};

const released: Disclosure = {
  id: '0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c55',
  kind: 'released',
  at,
  findingId,
  agreementId: 'joint-audit',
  purpose: 'To learn from audits of practice.',
  clauses: ['3.1 Findings are released by a named person', '4.1 Withdrawal'],
  recipients: ['hartlepool', 'joint'],
  by: second,
  asRole: 'moderator',
  content,
  looks: [{ by: writer, at }],
};

/** A release and its withdrawal. */
export const sampleDisclosures: Paged<Disclosure> = {
  items: [{ ...released, kind: 'withdrawn', reason: 'could-identify', looks: [] }, released],
  page: 1,
  pages: 2,
  total: 27,
};
