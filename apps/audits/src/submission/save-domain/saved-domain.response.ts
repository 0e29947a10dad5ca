import { ApiProperty } from '@nestjs/swagger';

/** A domain that was saved. */
export class SavedDomainResponse {
  /** The version of the domain, for the next time it is saved. */
  @ApiProperty() version!: number;
  @ApiProperty() savedAt!: string;
}
