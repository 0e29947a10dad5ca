import { FINDING_KINDS } from '@accord/contracts';
import { londonTime } from '../../rendering/london-time.js';
import type { FindingList, FindingState, ListedFinding } from '../../services/audits/findings.js';
import type { Visit } from '../../visit/visit.js';
import { FINDING_STATES, isHeldBack } from '../finding/finding-words.js';
import type { FindingGroupView, FindingsView } from './findings-view.js';

/** In the order of what has to be done. */
const ORDER: readonly FindingState[] = ['screened', 'draft', 'agreed', 'shared', 'withheld', 'withdrawn'];

/** An authority's findings of a cycle by how far they are. */
export function presentFindings({ cycle, findings }: FindingList, visit: Visit): FindingsView {
  const path = `/cycles/${cycle.cycleId}`;
  return {
    title: `Findings of ${visit.scope.name}`,
    caption: `${cycle.theme}, ${cycle.code}`,
    back: { href: path, text: 'Back to the cycle' },
    draftHref: cycle.isOpen && visit.may('finding.write') ? `${path}/findings/new` : undefined,
    closedNote: cycle.isOpen ? undefined : 'The cycle takes findings from moderation until it is reported.',
    groups: ORDER.flatMap((state) => groupOf(state, findings)),
  };
}

function groupOf(state: FindingState, findings: readonly ListedFinding[]): FindingGroupView[] {
  const inState = findings.filter((finding) => finding.state === state);
  if (inState.length === 0) return [];
  return [{ heading: `${FINDING_STATES[state]} (${inState.length})`, findings: inState.map(present) }];
}

function present(finding: ListedFinding): FindingGroupView['findings'][number] {
  const { findingId, kind, domain, statement, supportingCases, changedAt } = finding;
  const cases = supportingCases === 1 ? '1 case' : `${supportingCases} cases`;
  const marks = isHeldBack(finding) ? `, ${finding.passages?.length ?? 0} marked` : '';
  return {
    href: `/findings/${findingId}`,
    text: `${FINDING_KINDS[kind]}, ${domain}`,
    statement,
    note: `${cases}${marks}. Last changed ${londonTime(changedAt)}`,
  };
}
