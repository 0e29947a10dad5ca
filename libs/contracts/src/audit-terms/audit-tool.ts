import { ArrayMaxSize, ArrayMinSize, IsInt, IsString, Matches, MaxLength, Min } from 'class-validator';
import { DOMAIN_CODE } from './patterns.js';
import { ListOf } from '../payload/list-of.js';
import { UniqueBy } from '../payload/unique-by.js';

/** One question of a domain, answered *met*, *partly met*, *not met* or *not applicable*. */
export class ToolQuestion {
  /** `D1.2` is the second question of D1. */
  @Matches(/^[A-Z][A-Z0-9]{0,9}\.\d{1,2}$/) code!: string;
  @IsString() @MaxLength(300) text!: string;
}

/** A practice domain: one thing that is graded of each case. */
export class ToolDomain {
  @Matches(DOMAIN_CODE) code!: string;
  @IsString() @MaxLength(100) title!: string;
  @ListOf(() => ToolQuestion)
  @ArrayMaxSize(20)
  questions!: ToolQuestion[];
}

/** A version of an audit tool: what is asked and graded. A cycle keeps the version it began with. */
export class AuditTool {
  @Matches(/^[a-z][a-z0-9-]{1,39}$/) id!: string;
  @IsInt() @Min(1) version!: number;
  @IsString() @MaxLength(100) name!: string;
  @ListOf(() => ToolDomain)
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @UniqueBy<ToolDomain>('code')
  domains!: ToolDomain[];
}
