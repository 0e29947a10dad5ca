import { isGrantableIn, ROLE_NAMES, type Day } from '@accord/kernel';
import type { Partnership, PartnershipScope } from '@accord/partnership';
import type { EarliestDay, FieldDefinition } from '../../forms/form-definition.js';
import { dayProblems, typedDay } from '../../forms/typed-day.js';
import { roleName } from '../../rendering/names.js';

/** Why a decision was taken; kept for good beside it. */
export const REASON_FIELD: FieldDefinition = {
  kind: 'textarea',
  name: 'reason',
  label: 'Reason',
  hint: 'Kept with the decision and shown to those who may see people. Do not write about a child or a family here.',
  whenEmpty: 'Enter a reason',
  minLength: 10,
  maxLength: 500,
};

const AFTER_THE_FIRST: EarliestDay = {
  day: (values) => (dayProblems(values, 'validFrom', '').length === 0 ? typedDay(values, 'validFrom') : undefined),
  message: 'Last day must not be before the first day',
};

/** The questions about a role: which, for whom, from when to when, why. Only what can be given in that scope is offered. */
export function grantFields(scope: PartnershipScope, partnership: Partnership, today: Day): FieldDefinition[] {
  const roles = ROLE_NAMES.filter((role) => isGrantableIn(role, scope.kind));
  const agencies = partnership.agencies.filter((agency) => agency.serves.includes(scope.id));
  return [
    {
      kind: 'select',
      name: 'role',
      label: 'Role',
      whenEmpty: 'Choose a role',
      choices: roles.map((role) => ({ value: role, text: roleName(role) })),
    },
    {
      kind: 'select',
      name: 'agencyId',
      label: 'Agency',
      hint: 'The body that they act for in this role.',
      whenEmpty: 'Choose an agency',
      choices: agencies.map(({ id, name }) => ({ value: id, text: name })),
    },
    {
      kind: 'text',
      name: 'team',
      label: 'Team (optional)',
      hint: 'Nobody moderates a case of their own team.',
      maxLength: 100,
    },
    {
      kind: 'date',
      name: 'validFrom',
      label: 'First day',
      hint: 'For example, 24 11 2026',
      whenEmpty: 'Enter the first day',
    },
    {
      kind: 'date',
      name: 'validTo',
      label: 'Last day (optional)',
      hint: 'Leave empty if the role holds until it is ended.',
      notBefore: [{ day: () => today, message: 'Last day must be today or later' }, AFTER_THE_FIRST],
    },
    REASON_FIELD,
  ];
}
