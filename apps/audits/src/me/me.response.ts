import { ApiProperty } from '@nestjs/swagger';
import type { ScopeKind } from '@accord/kernel';
import { ACTIONS, type Action } from '@accord/service';
import { HeldGrantResponse } from '../person/held-grant.response.js';
import { NamedPersonResponse } from '../person/named-person.response.js';

/** The scope that a token is for. */
export class MyScopeResponse {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['authority', 'joint'] }) kind!: ScopeKind;
}

/** Who a sign-in is in a scope, and what they may do there now. */
export class MeResponse {
  @ApiProperty({ type: MyScopeResponse }) scope!: MyScopeResponse;
  @ApiProperty({ type: NamedPersonResponse, nullable: true, description: 'Null for a sign-in that is not known here' })
  person!: NamedPersonResponse | null;
  @ApiProperty({ type: [HeldGrantResponse], description: 'Roles in force' }) grants!: HeldGrantResponse[];
  @ApiProperty({ enum: ACTIONS, isArray: true }) actions!: Action[];
}
