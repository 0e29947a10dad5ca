import type { Partnership } from '@accord/partnership';
import { londonTime } from '../../rendering/london-time.js';
import { agencyName } from '../../rendering/names.js';
import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { CaseModeration, ComparedAgency } from '../../services/audits/moderation.js';
import { capInWords } from './cap-in-words.js';
import { agreementTag, CONFLICT_TEXTS, gradeName, STANDING_TEXTS, STATE_TAGS, STEP_TEXTS } from './moderation-words.js';
import type { ComparedCellView, ModerationView } from './moderation-view.js';

/** The overview of a case: what each agency graded, what moderation made of it, and what can be done. */
export function presentModeration(
  moderation: CaseModeration,
  { partnership, notice }: { partnership: Partnership; notice?: string },
): ModerationView {
  const { pseudonym, cycleId, agencies, conflict } = moderation;
  const isReadable = moderation.state !== 'not-open';
  return {
    title: `Moderation of ${pseudonym}`,
    ...(notice && { notice }),
    back: { href: `/cycles/${cycleId}/moderation`, text: 'Back to the cases' },
    facts: factsOf(moderation),
    ...(conflict && { warning: CONFLICT_TEXTS[conflict] }),
    cap: moderation.cap ? capInWords(moderation.cap, moderation) : [],
    actions: actionsOf(moderation),
    standings: isReadable ? [] : agencies.map((agency) => standingInWords(agency, partnership)),
    agencies: isReadable ? agencies.map(({ agencyId }) => agencyName(partnership, agencyId)) : [],
    rows: isReadable ? rowsOf(moderation, partnership) : [],
    history: historyOf(moderation),
  };
}

/** What there is of an agency: `Cleveland Police: Awaited, overdue`. */
export function standingInWords({ agencyId, standing, overdue }: ComparedAgency, partnership: Partnership): string {
  return `${agencyName(partnership, agencyId)}: ${STANDING_TEXTS[standing]}${overdue ? ', overdue' : ''}`;
}

function factsOf({ state, stratum, replaced, waiting, overall, grades }: CaseModeration): ModerationView['facts'] {
  const last = overall.at(-1);
  const isGraded = state === 'closed' && last !== undefined;
  const facts: [string, string][] = [
    ['State', replaced ? 'Withdrawn, as the case was replaced' : STATE_TAGS[state].text],
    ['Stratum', stratum],
    ...(state === 'open' ? [['Judgements to moderate', String(waiting)] as [string, string]] : []),
    ...(isGraded ? [['Overall grade', gradeName(grades, last.overall)] as [string, string]] : []),
  ];
  return facts.map(([term, text]) => ({ key: { text: term }, value: { text } }));
}

function actionsOf({ drawnCaseId, actions, waiting, state }: CaseModeration): NavigationLink[] {
  const at = `/moderation/${drawnCaseId}`;
  return [
    ...(actions.includes('open') ? [{ href: `${at}/open`, text: 'Open the moderation' }] : []),
    ...(actions.includes('accept') && waiting > 0
      ? [{ href: `${at}/accept`, text: 'Accept the self grades that stand' }]
      : []),
    ...(actions.includes('grade') && waiting === 0 ? [{ href: `${at}/grade`, text: 'Give the overall grade' }] : []),
    // The service shows it to the one who opened the moderation and to nobody else of them.
    ...(state === 'open' && actions.includes('accept')
      ? [{ href: `/drawn-cases/${drawnCaseId}`, text: 'Who the child is (each look is recorded)' }]
      : []),
    ...(actions.includes('reopen') ? [{ href: `${at}/reopen`, text: 'Reopen the moderation' }] : []),
  ];
}

function rowsOf(moderation: CaseModeration, partnership: Partnership): ModerationView['rows'] {
  return moderation.domains.map(({ code, title }) => ({
    href: `/moderation/${moderation.drawnCaseId}/domains/${code}`,
    domain: `${code} ${title}`,
    cells: moderation.agencies.map((agency) => cellOf(agency, code, moderation, partnership)),
  }));
}

function cellOf(
  { agencyId, standing, judgements }: ComparedAgency,
  domain: string,
  { grades }: CaseModeration,
  partnership: Partnership,
): ComparedCellView {
  const agency = agencyName(partnership, agencyId);
  const judgement = judgements.find((one) => one.domain === domain);
  if (!judgement) return { agency, text: '', tag: { text: STANDING_TEXTS[standing], classes: 'govuk-tag--grey' } };
  const { self, moderated } = judgement;
  const last = moderated.at(-1)?.grade;
  const text =
    last === undefined || last === self
      ? gradeName(grades, self)
      : `${gradeName(grades, self)}, moderated ${gradeName(grades, last)}`;
  return { agency, text, tag: agreementTag(self, last) };
}

function historyOf({ steps, overall, grades }: CaseModeration): ModerationView['history'] {
  let graded = 0;
  return steps.map(({ action, by, at, reason }) => {
    const given = action === 'grade' ? overall[graded++] : undefined;
    const what = given ? `Graded ${gradeName(grades, given.overall)} and closed` : STEP_TEXTS[action];
    const why = reason ?? given?.reason;
    return { text: `${what}${by ? ` by ${by.name}` : ''}, ${londonTime(at)}`, ...(why && { reason: why }) };
  });
}
