import type { Partnership } from '@accord/partnership';
import type { Action } from '@accord/service';
import { agencyName, roleName } from '../../rendering/names.js';
import { periodInWords } from '../../rendering/period.js';
import type { Visit } from '../../visit/visit.js';
import type { HomeView } from './home-view.js';

/** The person's roles here and what each lets them do. */
export function presentHome(
  visit: Visit,
  partnership: Partnership,
  context: { unread?: number; notice?: string },
): HomeView {
  return {
    title: `Your work in ${visit.scope.name}`,
    roles: visit.me.grants.map((grant) => ({
      role: roleName(grant.role),
      agency: [agencyName(partnership, grant.agencyId), grant.team].filter(Boolean).join(', '),
      period: periodInWords(grant),
    })),
    tasks: tasksOf(visit, context.unread),
    notice: context.notice,
  };
}

/** What can be done here, most people's daily work first; each only for those who may. */
const TASKS: readonly { text: string; href: string; description: string; action: Action }[] = [
  {
    text: 'Submissions',
    href: '/submissions',
    description: 'What agencies record of the drawn cases.',
    action: 'submission.list',
  },
  {
    text: 'Audit cycles',
    href: '/cycles',
    description: 'What is audited, how far it is, and what comes next.',
    action: 'cycle.read',
  },
  {
    text: 'Shared findings',
    href: '/shared-findings',
    description: 'What authorities learned from their audits and shared.',
    action: 'shared-finding.read',
  },
  {
    text: 'Board reports',
    href: '/reports',
    description: 'Grades of both authorities side by side.',
    action: 'report.read',
  },
  {
    text: 'Case register',
    href: '/register',
    description: 'What was imported, and importing a newer one.',
    action: 'register.read',
  },
  {
    text: 'Disclosure log',
    href: '/disclosure-log',
    description: 'What this authority released, under what and to whom.',
    action: 'disclosure-log.read',
  },
  { text: 'People', href: '/people', description: 'Who works here, and in which roles.', action: 'people.read' },
  {
    text: 'Invite someone',
    href: '/invitations/new',
    description: 'Give a role to someone who is not here yet.',
    action: 'people.manage',
  },
  {
    text: 'Invitations',
    href: '/invitations',
    description: 'Which are open, accepted or withdrawn.',
    action: 'people.read',
  },
  {
    text: 'Undelivered mail',
    href: '/deliveries',
    description: 'Who was not reached by email.',
    action: 'deliveries.read',
  },
  {
    text: 'Parked messages',
    href: '/parked-messages',
    description: 'What a service could not apply, and for whom it stops access.',
    action: 'parked.read',
  },
  { text: 'Access trail', href: '/trail', description: 'Who did or looked at what, and when.', action: 'trail.read' },
];

function tasksOf(visit: Visit, unread?: number): HomeView['tasks'] {
  const inbox = {
    text: 'Inbox',
    href: '/inbox',
    description: unread ? `${unread} unread.` : 'What you have been told.',
  };
  const allowed = TASKS.filter(({ action }) => visit.may(action));
  return [inbox, ...allowed.map(({ text, href, description }) => ({ text, href, description }))];
}
