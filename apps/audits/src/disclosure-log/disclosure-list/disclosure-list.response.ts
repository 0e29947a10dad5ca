import { FINDING_KINDS, WITHDRAWAL_REASONS, type FindingKind, type WithdrawalReason } from '@accord/contracts';
import { ROLE_NAMES, type Role } from '@accord/kernel';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NamedPersonResponse } from '../../person/named-person.response.js';

/** What crossed. */
export class DisclosedContentResponse {
  @ApiProperty({ enum: Object.keys(FINDING_KINDS) }) kind!: FindingKind;
  @ApiProperty() domain!: string;
  @ApiProperty() statement!: string;
  @ApiProperty() supportingCases!: number;
}

/** Somebody of this authority who read what was released. */
export class DisclosureLookResponse {
  @ApiProperty({ type: NamedPersonResponse }) by!: NamedPersonResponse;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

/** One release, or one withdrawal of a release. */
export class DisclosureResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['released', 'withdrawn'] }) kind!: 'released' | 'withdrawn';
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ format: 'uuid' }) findingId!: string;
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() agreementId!: string;
  @ApiProperty() purpose!: string;
  @ApiProperty({ type: [String] }) clauses!: readonly string[];
  @ApiProperty({ type: [String], description: 'Scopes whose people could read it' }) recipients!: readonly string[];
  @ApiProperty({ type: NamedPersonResponse }) by!: NamedPersonResponse;
  @ApiProperty({ enum: ROLE_NAMES }) asRole!: Role;
  @ApiProperty({ type: DisclosedContentResponse }) content!: DisclosedContentResponse;
  @ApiPropertyOptional({ enum: Object.keys(WITHDRAWAL_REASONS) }) reason?: WithdrawalReason;
  @ApiProperty({ type: [DisclosureLookResponse], description: 'First looks of people of this authority, oldest first' })
  looks!: readonly DisclosureLookResponse[];
}

/** One page of the log, newest first. */
export class DisclosureListResponse {
  @ApiProperty({ type: [DisclosureResponse] }) items!: readonly DisclosureResponse[];
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty() total!: number;
}
