import { IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '@accord/service';

/** Which submissions are asked for. */
export class SubmissionListRequest extends PageQuery {
  /** Those of one cycle; without it, of all. */
  @IsOptional() @IsUUID() cycle?: string;
}
