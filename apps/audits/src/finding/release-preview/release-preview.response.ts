import { FINDING_KINDS, type FindingKind } from '@accord/contracts';
import { ROLE_NAMES, type Role } from '@accord/kernel';
import { ApiProperty } from '@nestjs/swagger';

/** The content of the event, field by field. */
export class ReleasedContentResponse {
  @ApiProperty({ format: 'uuid' }) findingId!: string;
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty({ enum: Object.keys(FINDING_KINDS) }) kind!: FindingKind;
  @ApiProperty() domain!: string;
  @ApiProperty() statement!: string;
  @ApiProperty() supportingCases!: number;
  @ApiProperty() agreementId!: string;
  @ApiProperty() purpose!: string;
  @ApiProperty({ enum: ROLE_NAMES }) releasedByRole!: Role;
  @ApiProperty({ format: 'uuid', description: 'Opaque: means nothing outside the authority' }) releasedBy!: string;
  @ApiProperty({ format: 'date-time' }) sharedAt!: string;
}

/** The agreement that a finding is released under. */
export class ReleaseAgreementResponse {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() purpose!: string;
  @ApiProperty({ type: [String] }) parties!: readonly string[];
  @ApiProperty({ type: [String] }) clauses!: readonly string[];
  @ApiProperty({ format: 'date' }) reviewDate!: string;
}

/** What would cross now, under what and to whom. */
export class ReleasePreviewResponse {
  @ApiProperty({ description: 'For If-Match; also the ETag' }) version!: number;
  @ApiProperty({ type: ReleasedContentResponse }) content!: ReleasedContentResponse;
  @ApiProperty({ type: ReleaseAgreementResponse }) agreement!: ReleaseAgreementResponse;
  @ApiProperty({ type: [String], description: 'Scopes whose people could read it' }) recipients!: readonly string[];
}
