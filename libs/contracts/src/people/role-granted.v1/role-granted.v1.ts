import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { ROLE_NAMES, type Role } from '@accord/kernel';
import { defineEvent } from '../../define-event.js';
import { IsInstant } from '../../payload/is-instant.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One role grant: what, for which agency and team, from when to when. Free text (the reason) is not part of it. */
export class RoleGrantedV1 {
  @IsUUID() personId!: string;
  @IsUUID() grantId!: string;
  @IsIn(ROLE_NAMES) role!: Role;
  @IsString() @MaxLength(30) agencyId!: string;
  /** For "nobody moderates their own team's case". */
  @IsOptional() @IsString() @MaxLength(100) team?: string;
  @Matches(DAY) validFrom!: string;
  /** Last day; absent means until ended. */
  @IsOptional() @Matches(DAY) validTo?: string;
  /** Absent for the first administrators, whom the partnership file grants. */
  @IsOptional() @IsUUID() grantedBy?: string;
  @IsInstant() grantedAt!: string;
}

/** A person was given a role in this scope. */
export const roleGrantedV1 = defineEvent({
  type: 'role-granted',
  version: 1,
  channel: 'people',
  description:
    'A person was given a role in this scope, for an agency and perhaps a team, from a day and perhaps to a day.',
  payload: RoleGrantedV1,
  example: {
    personId: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10',
    grantId: '0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c55',
    role: 'auditor' as const,
    agencyId: 'cleveland-police',
    team: 'Safeguarding hub',
    validFrom: '2026-11-24',
    validTo: '2027-03-31',
    grantedBy: '2d9f7e68-7a5f-4f4e-9f1b-6d2f3c4b5a69',
    grantedAt: '2026-11-24T09:00:00.000Z',
  },
});
