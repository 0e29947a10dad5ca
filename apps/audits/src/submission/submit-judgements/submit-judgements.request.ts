import { IsInt, Max, Min } from 'class-validator';

/** What was checked before it is submitted. */
export class SubmitJudgementsRequest {
  /** `draftVersion` of the submission as it was checked: what was saved after that is not submitted unread. */
  @IsInt() @Min(0) @Max(1_000_000_000) draftVersion!: number;
}
