import type { DrawValue } from '@accord/contracts';
import { taskOf, type DrawFacts } from '../domain/draw-progress.js';
import { expectedSeed } from '../expected-seed.js';
import type { HeldFacts } from './draw-facts.query.js';
import type { AuthorityDraw } from './draw-status.response.js';

/** Who looks: the people of an authority, or (nothing) those of the partnership, which holds values back from everybody. */
export type OwnAuthority = string | null;

/** One authority's part, as far as those who look may know it. */
export function describePart(facts: DrawFacts, held: HeldFacts, authority: string, own: OwnAuthority): AuthorityDraw {
  const isVisible = own === null || own === authority;
  const frame = held.frames.find((one) => one.authority === authority);
  const sample = held.samples.find((one) => one.authority === authority);
  const value = valueOf(held, authority, own);
  const part = { authority, hasFrame: frame !== undefined, hasValue: value.value !== 'not-given', isVisible };
  return {
    authority,
    task: taskOf(facts, part),
    frame: frame ? { digest: frame.digest, size: frame.size, strata: frame.strata } : null,
    ...value,
    sample: sample ? { seed: sample.seed, size: sample.size, strata: sample.strata, cases: sample.cases } : null,
    isSeedRight: sample ? sample.seed === expectedSeed(frame?.digest ?? '', published(held)) : null,
  };
}

function valueOf(
  held: HeldFacts,
  authority: string,
  own: OwnAuthority,
): Pick<AuthorityDraw, 'value' | 'valueText' | 'isValueChanged'> {
  const given = find(held.given, authority);
  const text = find(held.published, authority);
  if (text !== undefined) {
    return { value: 'published', valueText: text, isValueChanged: given !== undefined && given !== text };
  }
  if (own !== null && own !== authority) return { value: 'not-known', valueText: null, isValueChanged: false };
  return {
    value: given === undefined ? 'not-given' : 'given',
    // The partnership holds it back, from its own people too: who saw one value could steer the draw with another.
    valueText: own === authority ? (given ?? null) : null,
    isValueChanged: false,
  };
}

function find(values: readonly DrawValue[], authority: string): string | undefined {
  return values.find((one) => one.authority === authority)?.value;
}

function published(held: HeldFacts): Map<string, string> {
  return new Map(held.published.map(({ authority, value }) => [authority, value]));
}
