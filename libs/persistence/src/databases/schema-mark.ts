import type { Scope } from '@accord/kernel';

/** The comment on a schema: whose data it holds. Asserted by every connection, so a mixed-up address cannot be used. */
export function schemaMark(schema: string, scope: Scope): string {
  return `accord ${schema} of ${scope}`;
}
