import { ApiProperty } from '@nestjs/swagger';

/** Somebody who may audit for the agency of a submission. */
export class AssignableAuditorResponse {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
}

/** Who may be named auditor of a submission. */
export class AssignableAuditorsResponse {
  /** The version that the choice is about. */
  @ApiProperty() version!: number;
  @ApiProperty() agencyId!: string;
  @ApiProperty() pseudonym!: string;
  @ApiProperty({ type: String, nullable: true }) auditorId!: string | null;
  @ApiProperty({ type: [AssignableAuditorResponse] }) auditors!: AssignableAuditorResponse[];
}
