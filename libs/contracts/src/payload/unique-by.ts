import { ValidateBy, type ValidationArguments } from 'class-validator';

/** No two of a list have the same value in this field. The field is named, not picked by a function, so that it can be told. */
export function UniqueBy<Item extends object>(field: keyof Item & string): PropertyDecorator {
  return ValidateBy({
    name: 'uniqueBy',
    constraints: [field],
    validator: { validate: isUniqueBy, defaultMessage: () => `No two of $property may have the same ${field}` },
  });
}

function isUniqueBy(value: unknown, rule?: ValidationArguments): boolean {
  if (!Array.isArray(value)) return false;
  const field = String(rule?.constraints[0]);
  const seen = value.map((item: unknown) => (item as Record<string, unknown> | null)?.[field]);
  return new Set(seen).size === seen.length;
}
