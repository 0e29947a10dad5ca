import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches } from 'class-validator';

/** How long a text may be, in characters. */
export interface TextBounds {
  readonly min: number;
  readonly max: number;
}

// Nobody types them: control characters, halves of characters, and marks that show a text in another order than it has.
// PostgreSQL cannot store some, and others would make a name or a reason look like another one.
const UNTYPED = String.raw`\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069`;
const LINE = new RegExp(`^[^${UNTYPED}]*$`, 'u');
const BLOCK = new RegExp(`^(?:[^${UNTYPED}]|[\\n\\r\\t])*$`, 'u');

/** One line of text without what nobody types. */
export function TextLine({ min, max }: TextBounds): PropertyDecorator {
  const message = '$property must be one line of text without control characters';
  return applyDecorators(IsString(), Length(min, max), Matches(LINE, { message }));
}

/** Text of several lines. */
export function TextBlock({ min, max }: TextBounds): PropertyDecorator {
  const message = '$property must be text without control characters';
  return applyDecorators(IsString(), Length(min, max), Matches(BLOCK, { message }));
}
