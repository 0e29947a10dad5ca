import { ApiProperty } from '@nestjs/swagger';

/** The version of a submission after a decision about it. */
export class SubmissionDecidedResponse {
  @ApiProperty() version!: number;
}
