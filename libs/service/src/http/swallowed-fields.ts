/**
 * The fields of a request, by path, that no validator would ever see: every object has something of that name already, so
 * the transformer leaves them out without a word.
 */
export function swallowedFields(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const field = path ? `${path}.${name}` : name;
    return name === 'prototype' || name in Object.prototype ? [field] : swallowedFields(part, field);
  });
}
