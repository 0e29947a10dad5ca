import { IsEmail } from 'class-validator';
import { TextLine } from '../../requests/text-field.js';
import { GrantTermsRequest } from '../../role-grant/grant-terms.request.js';

/** Somebody who is not known yet, and the role they are to have. */
export class InvitePersonRequest extends GrantTermsRequest {
  @TextLine({ min: 2, max: 100 }) name!: string;
  @TextLine({ min: 3, max: 254 }) @IsEmail({ allow_utf8_local_part: false }) email!: string;
}
