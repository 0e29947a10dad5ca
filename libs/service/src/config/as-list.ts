import { Transform } from 'class-transformer';

/** Reads a comma-separated environment variable as a list; blanks around entries and empty entries do not count. */
export function AsList(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) =>
    typeof value === 'string'
      ? value
          .split(',')
          .map((entry) => entry.trim())
          .filter((entry) => entry !== '')
      : value,
  );
}
