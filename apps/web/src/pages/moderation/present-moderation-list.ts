import type { Partnership } from '@accord/partnership';
import { dayInWords } from '../../rendering/london-time.js';
import { agencyName } from '../../rendering/names.js';
import type { AgencyStanding, ListedModeration, ModerationList } from '../../services/audits/moderation.js';
import type { ModerationListView } from './moderation-list-view.js';
import { gradeName, STATE_TAGS } from './moderation-words.js';

/** The list of a cycle's moderation. `seesEvery` is for those who also open cases that nobody opened yet. */
export function presentModerationList(
  list: ModerationList,
  { partnership, seesEvery }: { partnership: Partnership; seesEvery: boolean },
): ModerationListView {
  const graded = list.cases.filter(({ overall }) => overall !== undefined).length;
  const standing = list.cases.filter(({ replaced }) => !replaced).length;
  return {
    title: `Moderation: ${list.theme}, ${list.code}`,
    back: { href: `/cycles/${list.cycleId}`, text: 'Back to the cycle' },
    introduction: introductionOf(list),
    caption: `${graded} of ${standing} ${standing === 1 ? 'case' : 'cases'} graded`,
    cases: list.cases.map((one) => presentCase(one, list, partnership, seesEvery)),
  };
}

function introductionOf({ cycleState, moderationDue }: ModerationList): string {
  if (['draft', 'approved', 'sampling', 'fieldwork'].includes(cycleState)) {
    return 'Moderation has not begun. It does when the partnership manager moves the cycle to moderation.';
  }
  return moderationDue ? `Moderation is due by ${dayInWords(moderationDue)}.` : 'Moderation has begun.';
}

function presentCase(
  one: ListedModeration,
  list: ModerationList,
  partnership: Partnership,
  seesEvery: boolean,
): ModerationListView['cases'][number] {
  const names = (wanted: (agency: AgencyStanding) => boolean) =>
    one.agencies
      .filter(wanted)
      .map(({ agencyId, overdue }) => `${agencyName(partnership, agencyId)}${overdue ? ' (overdue)' : ''}`)
      .join(', ') || 'None';
  return {
    ...((seesEvery || one.state !== 'not-open') && { href: `/moderation/${one.drawnCaseId}` }),
    pseudonym: one.pseudonym,
    stratum: one.stratum,
    state: one.replaced ? { text: 'Replaced', classes: 'govuk-tag--grey' } : STATE_TAGS[one.state],
    submitted: `${one.agencies.filter(({ standing }) => standing === 'submitted').length} of ${one.agencies.length}`,
    missing: names(({ standing }) => standing === 'missing' || standing === 'awaited'),
    notKnown: names(({ standing }) => standing === 'not-known'),
    overall: one.overall === undefined ? 'None yet' : gradeName(list.grades, one.overall),
  };
}
