import type { Partnership } from '@accord/partnership';
import { agencyName, roleName } from '../../rendering/names.js';
import { presentPagination } from '../../rendering/pagination.js';
import { presentSearchPages } from '../../rendering/search-pages.js';
import type { ListedPerson } from '../../services/audits/people.js';
import type { Paged } from '../../services/paged.js';
import type { PeopleView } from './people-view.js';

/** What the list of people is shown with. */
export interface PeopleContext {
  readonly partnership: Partnership;
  readonly scopeName: string;
  readonly search: string;
  readonly canInvite: boolean;
  readonly formToken: string;
}

/** One page of people, with their roles in words. */
export function presentPeople(list: Paged<ListedPerson>, context: PeopleContext): PeopleView {
  const { partnership, search } = context;
  return {
    title: `People in ${context.scopeName}`,
    search,
    formToken: context.formToken,
    count: countInWords(list.total, search),
    people: list.items.map((person) => ({
      href: `/people/${person.id}`,
      name: person.name,
      email: person.email,
      roles: person.grants.map((grant) => `${roleName(grant.role)}, ${agencyName(partnership, grant.agencyId)}`),
      isGone: person.left,
    })),
    pagination: search ? undefined : presentPagination(list, '/people'),
    searchPages: search ? presentSearchPages(list) : undefined,
    canInvite: context.canInvite,
  };
}

function countInWords(total: number, search: string): string {
  const people = total === 1 ? '1 person' : `${total} people`;
  return search ? `${people} found for “${search}”` : people;
}
