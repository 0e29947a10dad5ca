import { FINDING_KINDS, WITHDRAWAL_REASONS } from '@accord/contracts';
import { londonTime } from '../../rendering/london-time.js';
import type { Finding, FindingAction, FindingStep } from '../../services/audits/findings.js';
import type { Visit } from '../../visit/visit.js';
import type { FindingStepView, FindingView } from './finding-view.js';
import { FINDING_STATES, nextStep, STATE_CLASSES, STEPS } from './finding-words.js';
import { markedPassages, piecesOf } from './marked-statement.js';

const BUTTONS: readonly (readonly [action: FindingAction, text: string, classes: string])[] = [
  ['agree', 'Agree it', ''],
  ['share', 'Share it', ''],
  ['redraft', 'Write it anew', 'govuk-button--secondary'],
  ['override-screening', 'Decide that what is marked may stay', 'govuk-button--secondary'],
  ['withhold', 'Withhold it', 'govuk-button--secondary'],
  ['withdraw', 'Withdraw it', 'govuk-button--warning'],
];

const LOOKS_BY_ITSELF_MS = 120_000;

/** A finding's page: what it says, what is marked in it, how far it is, and what the visitor may do. */
export function presentFinding(finding: Finding, visit: Visit, context: { now: Date; notice?: string }): FindingView {
  const { cycle, state, statement, passages, isOverridden } = finding;
  const marks = markedPassages(statement, passages ?? []);
  const isWaiting = state === 'draft';
  const href = `/findings/${finding.findingId}`;
  return {
    title: FINDING_KINDS[finding.kind],
    caption: `${cycle.theme}, ${cycle.code}`,
    back: { href: `/cycles/${cycle.cycleId}/findings`, text: 'Back to the findings' },
    notice: context.notice,
    state: FINDING_STATES[state],
    stateClasses: STATE_CLASSES[state],
    next: nextStep(finding, isWriter(finding, visit)),
    lookAgain: isWaiting ? href : undefined,
    looksByItself: isWaiting && context.now.getTime() - Date.parse(finding.changedAt) < LOOKS_BY_ITSELF_MS,
    pieces: piecesOf(statement, passages ?? []),
    marks,
    marksNote: isOverridden
      ? 'A second person decided that what is marked may stay; the reason is in the history.'
      : 'Could identify somebody, so it has to go, or a second person has to say why it may stay:',
    facts: [
      fact('Domain', domainTitle(finding)),
      fact('Supported by', finding.supportingCases === 1 ? '1 case' : `${finding.supportingCases} cases`),
    ],
    actions: actionsOf(finding, visit, href),
    history: finding.history.map(presentStep),
  };
}

/** Whether the visitor wrote the statement as it stands. */
function isWriter({ history }: Finding, { me }: Visit): boolean {
  const written = history.find(({ action }) => action === 'draft' || action === 'redraft');
  return written?.by?.id === me.person?.id;
}

function domainTitle({ domain, cycle }: Finding): string {
  const title = cycle.domains.find(({ code }) => code === domain)?.title;
  return title ? `${domain} ${title}` : domain;
}

function actionsOf(finding: Finding, visit: Visit, href: string): FindingView['actions'] {
  if (!visit.may('finding.write')) return [];
  const open = finding.actions.filter(({ objection }) => objection === null).map(({ action }) => action);
  return BUTTONS.filter(([action]) => open.includes(action)).map(([action, text, classes]) => ({
    text,
    classes,
    href: `${href}/${action}`,
  }));
}

function presentStep({ action, at, by, statement, reason, reasonCode }: FindingStep): FindingStepView {
  const code = reasonCode && WITHDRAWAL_REASONS[reasonCode];
  return {
    what: `${STEPS[action]}${by ? ` by ${by.name}` : ''}`,
    when: londonTime(at),
    statement,
    reason: [code, reason].filter(Boolean).join('. ') || undefined,
  };
}

function fact(term: string, text: string): FindingView['facts'][number] {
  return { key: { text: term }, value: { text } };
}
