import { IsIn, IsOptional, Matches } from 'class-validator';
import { ROLE_NAMES, type Role, type GrantTerms } from '@accord/kernel';
import { REASON_LENGTH } from '../person/domain/reason.js';
import { TextBlock, TextLine } from '../requests/text-field.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_RULE = { message: '$property must be a day like 2026-11-24' };

/** What is to be granted, and why. */
export class GrantTermsRequest {
  @IsIn(ROLE_NAMES) role!: Role;
  @TextLine({ min: 2, max: 30 }) agencyId!: string;
  @IsOptional() @TextLine({ min: 1, max: 100 }) team?: string | null;
  @Matches(DAY, DAY_RULE) validFrom!: string;
  @IsOptional() @Matches(DAY, DAY_RULE) validTo?: string | null;
  @TextBlock(REASON_LENGTH) reason!: string;
}

/** The terms of a request; a team or a last day that is null is none. */
export function termsOf({ role, agencyId, team, validFrom, validTo }: GrantTermsRequest): GrantTerms {
  return { role, agencyId, team: team ?? undefined, validFrom, validTo: validTo ?? undefined };
}
