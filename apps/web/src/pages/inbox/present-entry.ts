import type { Partnership } from '@accord/partnership';
import { dayInWords } from '../../rendering/london-time.js';
import { agencyName, roleName, scopeName } from '../../rendering/names.js';
import { periodInWords } from '../../rendering/period.js';
import type { InboxEntry } from '../../services/notifications/notifications.js';

/** What an entry says, and where to go on; nothing of a child, a judgement or a finding stands in an inbox. */
export interface EntryText {
  readonly heading: string;
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string };
}

/** Puts an entry into words. `here`: the name of the scope whose inbox it is. */
export function presentEntry(entry: InboxEntry, here: string, partnership: Partnership): EntryText {
  switch (entry.kind) {
    case 'role-granted':
      return {
        heading: `You were given a role: ${roleName(entry.role)}`,
        text: `For ${agencyName(partnership, entry.agencyId)} in ${here}. ${periodInWords(entry)}.`,
      };
    case 'submissions-requested':
      return {
        heading: `A submission is asked for: ${entry.pseudonym}`,
        text: `Name an auditor of ${agencyName(partnership, entry.agencyId)} for this case.${dueIn(entry.dueOn)}`,
        link: { href: `/cycles/${entry.cycleId}/submissions`, text: `Submissions of the cycle of ${entry.pseudonym}` },
      };
    case 'submission-assigned':
      return {
        heading: `A case was given to you to audit: ${entry.pseudonym}`,
        text: `For ${agencyName(partnership, entry.agencyId)} in ${here}.`,
        link: { href: `/submissions/${entry.submissionId}`, text: `Open the submission on ${entry.pseudonym}` },
      };
    case 'submission-submitted':
      return {
        heading: `A submission came in: ${entry.pseudonym}`,
        text: `From ${agencyName(partnership, entry.agencyId)}. You can read it and return it if something is missing.`,
        link: { href: `/submissions/${entry.submissionId}`, text: `Read the submission on ${entry.pseudonym}` },
      };
    case 'submission-returned':
      return {
        heading: `Your submission was returned: ${entry.pseudonym}`,
        text: 'The reason stands on its page. Change it and submit it again.',
        link: { href: `/submissions/${entry.submissionId}`, text: `Open the submission on ${entry.pseudonym}` },
      };
    case 'case-graded':
      return {
        heading: `A case that you audited has its grades: ${entry.pseudonym}`,
        text: 'Its moderation is finished.',
        link: { href: `/drawn-cases/${entry.drawnCaseId}/final-grades`, text: `Grades of ${entry.pseudonym}` },
      };
    case 'finding-received':
      return {
        heading: `${scopeName(partnership, entry.authority)} shared a finding`,
        text: 'There is something to learn from it.',
        link: { href: `/shared-findings/${entry.findingId}`, text: 'Read the shared finding' },
      };
  }
}

function dueIn(day: string | undefined): string {
  return day ? ` It is due on ${dayInWords(day)}.` : '';
}
