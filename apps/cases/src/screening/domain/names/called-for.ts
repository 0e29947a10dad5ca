import { DIMINUTIVE_GROUPS } from '../data/diminutives.js';

const ALTERNATIVES: ReadonlyMap<string, readonly string[]> = DIMINUTIVE_GROUPS.reduce((all, group) => {
  for (const name of group) all.set(name, [...(all.get(name) ?? []), ...group.filter((other) => other !== name)]);
  return all;
}, new Map<string, readonly string[]>());

/** The names that a person of this given name may go by, and the names this one may stand for. */
export function calledFor(given: string): readonly string[] {
  return ALTERNATIVES.get(given) ?? [];
}
