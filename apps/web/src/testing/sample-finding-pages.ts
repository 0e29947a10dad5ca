import { presentDisclosureLog } from '../pages/disclosure-log/present-disclosure-log.js';
import { presentFinding } from '../pages/finding/present-finding.js';
import { presentFindings } from '../pages/findings/present-findings.js';
import { presentSharedFinding, presentSharedFindings } from '../pages/shared-findings/present-shared-findings.js';
import { Page } from '../rendering/page.js';
import {
  sampleDisclosures,
  sampleFinding,
  sampleFindings,
  sampleSharedFinding,
  sampleSharedFindings,
  sampleWaitingFinding,
  sampleWithdrawnFinding,
} from './sample-findings.js';
import { samplePartnership as partnership } from './sample-partnership.js';
import { sampleVisit } from './sample-visit.js';

const visit = sampleVisit(['finding.read', 'finding.write']);
const now = new Date('2026-11-24T09:06:00.000Z');
const later = new Date('2026-11-25T09:06:00.000Z');
const none = { page: 1, pages: 1, total: 0, items: [] };

/** Pages of an authority's findings. */
export const sampleFindingsPages = [
  new Page('findings', presentFindings(sampleFindings, visit)),
  new Page(
    'findings',
    presentFindings({ cycle: { ...sampleFindings.cycle, isOpen: false }, findings: [] }, sampleVisit(['finding.read'])),
  ),
];

/** Pages of one finding in each of its states. */
export const sampleFindingPages = [
  new Page('finding', presentFinding(sampleFinding, visit, { now, notice: 'Saved.' })),
  new Page('finding', presentFinding(sampleWaitingFinding, visit, { now })),
  new Page('finding', presentFinding(sampleWaitingFinding, visit, { now: later })),
  new Page('finding', presentFinding(sampleWithdrawnFinding, visit, { now })),
  new Page('finding', presentFinding({ ...sampleFinding, state: 'agreed', passages: [] }, sampleVisit([]), { now })),
];

/** Pages of what authorities shared. */
export const sampleSharedFindingsPages = [
  new Page('shared-findings', presentSharedFindings(sampleSharedFindings, { chosen: {}, partnership })),
  new Page(
    'shared-findings',
    presentSharedFindings({ ...sampleSharedFindings, ...none }, { chosen: { kind: 'strength' }, partnership }),
  ),
];

/** Pages of one shared finding, there and withdrawn. */
export const sampleSharedFindingPages = [
  new Page('shared-finding', presentSharedFinding(sampleSharedFinding, partnership)),
  new Page(
    'shared-finding',
    presentSharedFinding(
      { ...sampleSharedFinding, statement: null, withdrawn: { at: '2026-11-25T09:05:00.000Z', reason: 'superseded' } },
      partnership,
    ),
  ),
];

/** Pages of the disclosure log. */
export const sampleDisclosureLogPages = [
  new Page('disclosure-log', presentDisclosureLog(sampleDisclosures, visit, partnership)),
  new Page('disclosure-log', presentDisclosureLog(none, visit, partnership)),
];
