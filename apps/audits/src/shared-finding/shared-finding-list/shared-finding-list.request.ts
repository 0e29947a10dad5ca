import { FINDING_KINDS, type FindingKind } from '@accord/contracts';
import { PageQuery } from '@accord/service';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

/** Which shared findings are asked for; without any of them, all. */
export class SharedFindingListRequest extends PageQuery {
  @IsOptional()
  @IsUUID(undefined, { message: 'cycle must be the id of a cycle' })
  cycle?: string;

  @IsOptional()
  @Matches(/^[A-Z][A-Z0-9]{0,9}$/, { message: 'domain must be the code of a domain, like D1' })
  domain?: string;

  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{1,29}$/, { message: 'authority must be the id of an authority' })
  authority?: string;

  @IsOptional()
  @IsIn(Object.keys(FINDING_KINDS), { message: 'kind must be strength or area-for-improvement' })
  kind?: FindingKind;
}
