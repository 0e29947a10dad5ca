/** The fields of a request, by path, whose text has half of a character in it: validators and databases choke on it. */
export function malformedTexts(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.isWellFormed() ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => malformedTexts(part, path ? `${path}.${name}` : name));
}
