import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches } from 'class-validator';

// Nobody types them: control characters, halves of characters, and marks that show a text in another order than it has.
const TYPED = /^(?:[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|[\n\r\t])*$/u;

/** Why something was decided: kept for ever, so it says something, and can be read. */
export function DecisionReason(): PropertyDecorator {
  const message = '$property must be text without control characters';
  return applyDecorators(IsString(), Length(10, 500), Matches(TYPED, { message }));
}
