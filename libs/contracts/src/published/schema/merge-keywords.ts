import type { JsonSchema } from './json-schema.js';

/** The keywords of several validators of one value, which hold all together. Throws where two would overwrite each other. */
export function mergeKeywords(parts: readonly JsonSchema[]): JsonSchema {
  const merged: Record<string, unknown> = {};
  for (const [keyword, value] of parts.flatMap((part) => Object.entries(part))) {
    const given = merged[keyword];
    if (given === undefined) merged[keyword] = value;
    else if (keyword === 'type') merged[keyword] = narrower(given, value);
    else if (JSON.stringify(given) !== JSON.stringify(value)) throw new Error(`two rules for ${keyword}`);
  }
  return merged;
}

function narrower(one: unknown, other: unknown): unknown {
  if (one === other) return one;
  const types = [one, other];
  if (types.includes('integer') && types.includes('number')) return 'integer';
  throw new Error(`it cannot be ${String(one)} and ${String(other)}`);
}
