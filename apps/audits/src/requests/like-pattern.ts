/** A pattern for LIKE that finds a text anywhere; what the person typed is never read as a wildcard. */
export function anywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
