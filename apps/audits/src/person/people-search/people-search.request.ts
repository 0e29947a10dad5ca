import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { TextLine } from '../../requests/text-field.js';

/** Whom to look for, in the body: a name in an address would be kept by logs and histories. */
export class PeopleSearchRequest {
  /** Part of a name or an e-mail address. */
  @TextLine({ min: 1, max: 100 }) search!: string;
  @IsOptional() @IsInt() @Min(1) @Max(10_000) page?: number;
}
