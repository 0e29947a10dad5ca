import type { Agency, Partnership } from '@accord/partnership';
import type { FieldDefinition } from '../../forms/form-definition.js';

/** Which authorities and agencies take part: agencies of one authority by that authority, those of several in a group of their own. */
export function agencyFields(partnership: Partnership): FieldDefinition[] {
  const authorities = partnership.scopes.filter(({ kind }) => kind === 'authority');
  const servedBy = ({ serves }: Agency) => authorities.filter(({ id }) => serves.includes(id));
  const groups = [
    {
      label: 'Agencies of several authorities',
      agencies: partnership.agencies.filter((agency) => servedBy(agency).length > 1),
    },
    ...authorities.map(({ id, name }) => ({
      label: `Agencies of ${name} alone`,
      agencies: partnership.agencies.filter((agency) => {
        const [only, ...others] = servedBy(agency);
        return only?.id === id && others.length === 0;
      }),
    })),
  ].filter(({ agencies }) => agencies.length > 0);
  return [
    {
      kind: 'checkboxes',
      name: 'authorities',
      label: 'Authorities',
      heading: 'Who takes part',
      choices: authorities.map(({ id, name }) => ({ value: id, text: name })),
    },
    // They share their input's name; problems with agencies are shown at the first group.
    ...groups.map(({ label, agencies }, index): FieldDefinition => ({
      kind: 'checkboxes',
      // No name of another group with a number: those are the ids of its boxes.
      name: index === 0 ? 'agencies' : `agencies-group-${index}`,
      inputName: 'agencies',
      label,
      choices: agencies.map(({ id, name }) => ({ value: id, text: name })),
    })),
  ];
}
