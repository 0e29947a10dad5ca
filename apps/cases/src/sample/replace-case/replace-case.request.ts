import { REPLACEMENT_REASONS, type ReplacementReason } from '@accord/contracts';
import { IsIn, IsString, Length, Matches } from 'class-validator';

// Nobody types control characters, halves of characters, or marks that turn a text round.
const TYPED = /^(?:[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|[\n\r\t])*$/u;

/** Why a drawn case is replaced. */
export class ReplaceCaseRequest {
  @IsIn(Object.keys(REPLACEMENT_REASONS), { message: 'Choose why the case is replaced' })
  reason!: ReplacementReason;

  /** Stays in the authority, sealed. */
  @IsString()
  @Length(10, 500, { message: 'Say in 10 to 500 characters why the case is replaced' })
  @Matches(TYPED, { message: 'text must be text without control characters' })
  text!: string;
}
