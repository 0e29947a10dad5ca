import { ApiProperty } from '@nestjs/swagger';
import { HeldGrantResponse } from '../held-grant.response.js';

/** A person in the list. Issuer and subject are not shown: they are how a sign-in is recognised. */
export class ListedPersonResponse {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty({ description: 'Whether they have left' }) left!: boolean;
  @ApiProperty({ type: [HeldGrantResponse], description: 'Roles that are not over' }) grants!: HeldGrantResponse[];
}

/** One page of the people of a scope, by name. */
export class PeopleListResponse {
  @ApiProperty({ type: [ListedPersonResponse] }) items!: readonly ListedPersonResponse[];
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty() total!: number;
}
