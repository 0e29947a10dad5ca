import type { Partnership } from '@accord/partnership';
import { londonTime } from '../../rendering/london-time.js';
import { agencyName, roleName } from '../../rendering/names.js';
import { periodInWords } from '../../rendering/period.js';
import type { Decision, RecordedGrant, RecordedPerson } from '../../services/audits/people.js';
import type { Visit } from '../../visit/visit.js';
import type { GrantView, PersonView } from './person-view.js';

/** A person's page: what they hold, what they held, and what the visitor may do about it. */
export function presentPerson(
  person: RecordedPerson,
  visit: Visit,
  context: { partnership: Partnership; notice?: string },
): PersonView {
  const grants = person.grants.map((grant) => presentGrant(grant, person, visit, context.partnership));
  return {
    title: person.name,
    notice: context.notice,
    facts: [
      fact('Email address', person.email),
      fact('Known here since', londonTime(person.joinedAt)),
      fact('Status', person.left ? 'Has left' : 'Works here'),
    ],
    current: grants.filter((_, index) => person.grants[index]?.state !== 'over'),
    past: grants.filter((_, index) => person.grants[index]?.state === 'over'),
    leavings: person.leavings.map((leaving) => ({ text: `Left ${decisionInWords(leaving)}`, reason: leaving.reason })),
    actions: actionsOf(person, visit),
  };
}

function presentGrant(grant: RecordedGrant, person: RecordedPerson, visit: Visit, partnership: Partnership): GrantView {
  const canEnd = visit.may('people.manage') && grant.state !== 'over';
  return {
    role: roleName(grant.role),
    agency: [agencyName(partnership, grant.agencyId), grant.team].filter(Boolean).join(', '),
    period: `${periodInWords(grant)}${grant.state === 'not-yet' ? ' (not yet in force)' : ''}`,
    given: `Given ${decisionInWords(grant.granted)}`,
    reason: grant.granted.reason,
    ended: grant.ended && `Ended ${decisionInWords(grant.ended)}`,
    endReason: grant.ended?.reason,
    endHref: canEnd ? `/people/${person.id}/grants/${grant.grantId}/end` : undefined,
  };
}

function decisionInWords({ by, at }: Decision): string {
  return `by ${by?.name ?? 'those who run Accord'} on ${londonTime(at)}`;
}

function actionsOf(person: RecordedPerson, visit: Visit): PersonView['actions'] {
  const actions = [
    { text: 'Give a role', href: `/people/${person.id}/grants/new`, isShown: visit.may('people.manage') },
    {
      text: 'Record that they have left',
      href: `/people/${person.id}/leave`,
      isShown: visit.may('people.manage') && !person.left,
    },
    { text: 'What they did', href: `/trail?person=${person.id}`, isShown: visit.may('trail.read') },
    { text: 'Who looked at this person', href: `/trail?object=${person.id}`, isShown: visit.may('trail.read') },
  ];
  return actions.filter((action) => action.isShown).map(({ text, href }) => ({ text, href }));
}

function fact(term: string, text: string): PersonView['facts'][number] {
  return { key: { text: term }, value: { text } };
}
