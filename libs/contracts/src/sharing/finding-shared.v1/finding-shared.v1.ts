import { IsIn, IsInt, IsString, IsUUID, Matches, MaxLength, Min } from 'class-validator';
import { ROLE_NAMES, type Role } from '@accord/kernel';
import { FINDING_KINDS, type FindingKind } from '../../audit-terms/finding-kind.js';
import { DOMAIN_CODE } from '../../audit-terms/patterns.js';
import { defineEvent } from '../../define-event.js';
import { IsInstant } from '../../payload/is-instant.js';

/** A released finding: all that another authority ever gets of a case is a sentence that two people agreed. */
export class FindingSharedV1 {
  @IsUUID() findingId!: string;
  @IsUUID() cycleId!: string;
  @IsIn(Object.keys(FINDING_KINDS)) kind!: FindingKind;
  @Matches(DOMAIN_CODE) domain!: string;
  /** Screened for identifiers and agreed by two people. */
  @IsString() @MaxLength(1000) statement!: string;
  @IsInt() @Min(1) supportingCases!: number;
  /** Of the partnership file, with the purpose that it was released for. */
  @IsString() @MaxLength(30) agreementId!: string;
  @IsString() @MaxLength(500) purpose!: string;
  /** Partners see the role and the authority of who released it, never a name. */
  @IsIn(ROLE_NAMES) releasedByRole!: Role;
  /** Opaque: means nothing outside the authority. */
  @IsUUID() releasedBy!: string;
  @IsInstant() sharedAt!: string;
}

/** A finding was released under an agreement and for a purpose, after it had been screened and agreed. */
export const findingSharedV1 = defineEvent({
  type: 'finding-shared',
  version: 1,
  channel: 'sharing',
  description: 'A finding was released under an agreement and for a purpose, after it had been screened and agreed.',
  payload: FindingSharedV1,
  example: {
    findingId: 'e1f2a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a5b',
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    kind: 'area-for-improvement' as const,
    domain: 'D1',
    statement: 'Neglect was described as home conditions in 5 of 8 referrals.',
    supportingCases: 5,
    agreementId: 'joint-audit-2026',
    purpose: 'To learn from audits of practice across both authorities.',
    releasedByRole: 'moderator' as const,
    releasedBy: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10',
    sharedAt: '2018-11-20T09:00:00.000Z',
  },
});
