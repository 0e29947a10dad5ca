import type { PartnershipScope } from '@accord/partnership';
import type { FieldDefinition, FormDefinition } from '../../forms/form-definition.js';

/** Asks for the code, and where it is for when the person's organisation may act in several places. */
export function acceptInvitationForm(scopes: readonly PartnershipScope[]): FormDefinition {
  const place: FieldDefinition = {
    kind: 'radios',
    name: 'scope',
    label: 'Where were you invited to?',
    whenEmpty: 'Choose where you were invited to',
    choices: scopes.map(({ id, name }) => ({ value: id, text: name })),
  };
  return {
    title: 'Accept an invitation',
    action: '/invitations/accept',
    back: { href: '/', text: 'Back' },
    introduction: 'Whoever invited you gave you a code. It can be used once, within 7 days.',
    fields: [
      ...(scopes.length > 1 ? [place] : []),
      {
        kind: 'text',
        name: 'secret',
        label: 'Invitation code',
        hint: 'Paste all of it. It has 43 letters, digits and signs.',
        whenEmpty: 'Enter the invitation code',
        autocomplete: 'off',
        isCode: true,
      },
    ],
    submit: 'Accept the invitation',
  };
}
