import { IsEmail, IsString, IsUUID, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';

/** Who a person of this scope is: needed by every service to know who is asking, and by notifications to greet and reach them. */
export class PersonJoinedV1 {
  @IsUUID() personId!: string;
  /** The organisation's sign-in that vouches for them. */
  @IsString() @MaxLength(255) issuer!: string;
  /** Their name at that sign-in; with the issuer it is how a token is matched to a person. */
  @IsString() @MaxLength(255) subject!: string;
  @IsString() @MaxLength(100) name!: string;
  @IsEmail() @MaxLength(254) email!: string;
}

/** A person became known in a scope: a first administrator of the partnership file, someone imported, or an invited person. */
export const personJoinedV1 = defineEvent({
  type: 'person-joined',
  version: 1,
  channel: 'people',
  description:
    'A person became known in this scope: invited, imported, or a first administrator. Said once per person.',
  payload: PersonJoinedV1,
  example: {
    personId: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10',
    issuer: 'https://sign-in.stockton.example',
    subject: 'a1b2c3',
    name: 'Rowan Ashby',
    email: 'rowan.ashby@stockton.example',
  },
});
