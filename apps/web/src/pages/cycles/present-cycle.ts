import type { Partnership } from '@accord/partnership';
import type { Day } from '@accord/kernel';
import { dayInWords, londonTime } from '../../rendering/london-time.js';
import { agencyName, scopeName } from '../../rendering/names.js';
import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { RecordedCycle, RecordedDecision } from '../../services/audits/cycles.js';
import type { Visit } from '../../visit/visit.js';
import { CYCLE_ACTION_WORDS, CYCLE_STATE_WORDS, DECISION_WORDS, SUBJECT_WORDS } from './cycle-words.js';
import type { CycleView, FactView } from './cycle-view.js';

/** What a cycle's page is shown with. */
export interface CycleContext {
  readonly partnership: Partnership;
  readonly decisions: readonly RecordedDecision[];
  readonly notice?: string;
}

/** A cycle's page, from which everything about it is reached. */
export function presentCycle(cycle: RecordedCycle, visit: Visit, context: CycleContext): CycleView {
  const { partnership, decisions, notice } = context;
  return {
    title: cycle.theme,
    notice,
    state: CYCLE_STATE_WORDS[cycle.state],
    facts: factsOf(cycle, partnership),
    lines: cycle.linesOfEnquiry,
    sampling: samplingOf(cycle),
    places: cycle.authorities.map((id) => ({
      name: scopeName(partnership, id),
      agencies: agenciesIn(cycle, id, partnership),
    })),
    parts: partsOf(cycle, visit),
    isDecided: cycle.moves.length > 0,
    next: cycle.moves
      .filter(({ action }) => action !== 'abort')
      .map(({ action, missing }) => ({
        text: CYCLE_ACTION_WORDS[action],
        missing: missing.map(({ message }) => message),
      })),
    moveHref: cycle.moves.length > 0 ? `/cycles/${cycle.id}/move` : undefined,
    editHref: cycle.mayChange ? `/cycles/${cycle.id}/edit` : undefined,
    decisions: decisions.map(presentDecision),
  };
}

function factsOf(cycle: RecordedCycle, partnership: Partnership): FactView[] {
  const agreement = partnership.agreements.find(({ id }) => id === cycle.agreementId);
  const { windowFrom, windowTo } = cycle;
  const window = windowFrom && windowTo ? `${dayInWords(windowFrom)} to ${dayInWords(windowTo)}` : 'Not set yet';
  const isOfChildren = cycle.subject === 'children';
  return [
    fact('Programme', cycle.programme),
    fact('Quarter', cycle.code),
    fact('Subject', SUBJECT_WORDS[cycle.subject]),
    fact('Audit window', window),
    fact('Tool', `${cycle.tool.name}, version ${cycle.tool.version}`),
    fact('Scale', `${cycle.scale.name}, version ${cycle.scale.version}`),
    fact('Agreement', agreement?.name ?? cycle.agreementId),
    ...(isOfChildren ? [fact('Submissions due', dueInWords(cycle.submissionsDue))] : []),
    ...(isOfChildren ? [fact('Moderation due', dueInWords(cycle.moderationDue))] : []),
    fact('Report due', dueInWords(cycle.reportDue)),
  ];
}

function dueInWords(day: Day | undefined): string {
  return day ? dayInWords(day) : 'Not set yet';
}

function samplingOf({ sampling }: RecordedCycle): FactView[] {
  if (!sampling) return [];
  const { plans, categories, asOf, ageFrom, ageTo, cases } = sampling;
  return [
    fact('Plans', plans.join(', ')),
    fact('Categories', categories?.join(', ') ?? 'All'),
    fact('Open and aged', `${ageFrom} to ${ageTo} on ${dayInWords(asOf)}`),
    fact('Cases in each authority', String(cases)),
    fact('Spread over', 'The plans, in proportion'),
  ];
}

function agenciesIn({ agencies }: RecordedCycle, authority: string, partnership: Partnership): string[] {
  const serving = partnership.agencies.filter(({ id, serves }) => agencies.includes(id) && serves.includes(authority));
  return serving.map(({ id }) => agencyName(partnership, id));
}

/** Only the ways that lead somewhere for this visitor, in the order of a cycle's life. */
function partsOf({ id, subject, state }: RecordedCycle, visit: Visit): NavigationLink[] {
  const isOfChildren = subject === 'children' && state !== 'draft';
  const isOfServices = subject === 'services' && state !== 'draft';
  const parts = [
    { text: 'Tool and scale', path: 'tool', isShown: true },
    { text: 'Draw', path: 'draw', isShown: isOfChildren },
    { text: 'Submissions', path: 'submissions', isShown: isOfChildren && visit.may('submission.list') },
    { text: 'Moderation', path: 'moderation', isShown: isOfChildren && visit.may('moderation.read') },
    { text: 'Findings', path: 'findings', isShown: isOfChildren && visit.may('finding.read') },
    { text: 'Published grades', path: 'published-grades', isShown: isOfServices },
  ];
  const shared = { text: 'Shared findings', href: '/shared-findings' };
  const report = { text: 'Board report', href: `/reports/${id}` };
  return [
    ...parts.filter(({ isShown }) => isShown).map(({ text, path }) => ({ text, href: `/cycles/${id}/${path}` })),
    ...(isOfChildren && visit.may('shared-finding.read') ? [shared] : []),
    ...(state !== 'draft' && visit.may('report.read') ? [report] : []),
  ];
}

function presentDecision({ at, by, action, to, reason }: RecordedDecision): CycleView['decisions'][number] {
  const what = DECISION_WORDS[action] ?? CYCLE_STATE_WORDS[to].text;
  return { text: `${what}: ${by.name}, ${londonTime(at)}`, ...(reason && { reason }) };
}

function fact(term: string, text: string): FactView {
  return { key: { text: term }, value: { text } };
}
