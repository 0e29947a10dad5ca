import { applyDecorators } from '@nestjs/common';
import { IsString, Length, Matches } from 'class-validator';

/** How long a text may be, in characters. */
export interface TextBounds {
  readonly min: number;
  readonly max: number;
}

/** One line of text. Control characters are refused: nobody types them, and PostgreSQL cannot store all of them. */
export function TextLine({ min, max }: TextBounds): PropertyDecorator {
  const message = '$property must be one line of text without control characters';
  return applyDecorators(IsString(), Length(min, max), Matches(/^\P{Cc}*$/u, { message }));
}

/** Text of several lines. */
export function TextBlock({ min, max }: TextBounds): PropertyDecorator {
  const message = '$property must be text without control characters';
  return applyDecorators(IsString(), Length(min, max), Matches(/^(?:\P{Cc}|[\n\r\t])*$/u, { message }));
}
