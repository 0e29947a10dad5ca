import { Transform } from 'class-transformer';

/** Reads `true` and `false` of an environment variable; anything else is left for `@IsBoolean()` to refuse. */
export function AsBoolean(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));
}
