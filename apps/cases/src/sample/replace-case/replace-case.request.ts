import { REPLACEMENT_REASONS, type ReplacementReason } from '@accord/contracts';
import { IsIn, IsString, Length } from 'class-validator';

/** Why a drawn case is replaced. */
export class ReplaceCaseRequest {
  @IsIn(Object.keys(REPLACEMENT_REASONS), { message: 'Choose why the case is replaced' })
  reason!: ReplacementReason;

  /** Stays in the authority, sealed. */
  @IsString()
  @Length(10, 500, { message: 'Say in 10 to 500 characters why the case is replaced' })
  text!: string;
}
