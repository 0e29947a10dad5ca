import { IsString, Length } from 'class-validator';

/** That what was shown may cross. */
export class ShareFindingRequest {
  /** Of the agreement that was shown; under another one nothing is shared. */
  @IsString() @Length(1, 30) agreementId!: string;
}
