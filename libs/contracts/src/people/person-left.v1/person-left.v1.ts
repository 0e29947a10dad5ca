import { IsUUID } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsInstant } from '../../payload/is-instant.js';

/** The person and the instant; the reason stays in the service that holds the grants. */
export class PersonLeftV1 {
  @IsUUID() personId!: string;
  /** From this instant they hold no role of this scope. */
  @IsInstant() leftAt!: string;
}

/** A person left: all their grants in this scope are over. */
export const personLeftV1 = defineEvent({
  type: 'person-left',
  version: 1,
  channel: 'people',
  description:
    'A person left this scope. Every grant of theirs that had not ended has, at that instant. Granting again brings them back.',
  payload: PersonLeftV1,
  example: { personId: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10', leftAt: '2026-11-24T09:30:00.000Z' },
});
