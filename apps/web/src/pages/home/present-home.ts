import type { Partnership } from '@accord/partnership';
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

function tasksOf(visit: Visit, unread?: number): HomeView['tasks'] {
  const waiting = unread ? `${unread} unread.` : 'What you have been told.';
  const tasks = [
    { text: 'Inbox', href: '/inbox', description: waiting, isShown: true },
    {
      text: 'People',
      href: '/people',
      description: 'Who works here, and in which roles.',
      isShown: visit.may('people.read'),
    },
    {
      text: 'Invite someone',
      href: '/invitations/new',
      description: 'Give a role to someone who is not here yet.',
      isShown: visit.may('people.manage'),
    },
    {
      text: 'Invitations',
      href: '/invitations',
      description: 'Which are open, accepted or withdrawn.',
      isShown: visit.may('people.read'),
    },
    {
      text: 'Shared findings',
      href: '/shared-findings',
      description: 'What authorities learned from their audits and shared.',
      isShown: visit.may('shared-finding.read'),
    },
    {
      text: 'Disclosure log',
      href: '/disclosure-log',
      description: 'What this authority released, under what and to whom.',
      isShown: visit.may('disclosure-log.read'),
    },
    {
      text: 'Case register',
      href: '/register',
      description: 'What was imported, and importing a newer one.',
      isShown: visit.may('register.read'),
    },
    {
      text: 'Undelivered mail',
      href: '/deliveries',
      description: 'Who was not reached by email.',
      isShown: visit.may('deliveries.read'),
    },
    {
      text: 'Access trail',
      href: '/trail',
      description: 'Who did or looked at what, and when.',
      isShown: visit.may('trail.read'),
    },
  ];
  return tasks.filter((task) => task.isShown).map(({ text, href, description }) => ({ text, href, description }));
}
