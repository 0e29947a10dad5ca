import { expectedSeed } from '../expected-seed.js';
import { describePart } from './describe-draw.js';
import type { HeldFacts } from './draw-facts.query.js';

const facts = {
  cycle: 'sampling' as const,
  authorities: ['hartlepool', 'stockton'],
  areFramesFrozen: true,
  areValuesPublished: false,
  withSample: [],
};
const digest = 'a'.repeat(64);
const held: HeldFacts = {
  frames: [{ authority: 'stockton', digest, size: 3, strata: [] }],
  given: [{ authority: 'stockton', value: 'early' }],
  published: [],
  samples: [],
  milestones: new Set(['frames-frozen']),
};

describe(describePart.name, () => {
  it('shows a value before it is published to those who gave it, and to nobody else', () => {
    expect(describePart(facts, held, 'stockton', 'stockton')).toMatchObject({ value: 'given', valueText: 'early' });
    expect(describePart(facts, held, 'stockton', null)).toMatchObject({ value: 'given', valueText: null });
    expect(describePart(facts, held, 'stockton', 'hartlepool')).toMatchObject({ value: 'not-known', valueText: null });
    expect(describePart(facts, held, 'hartlepool', null)).toMatchObject({ value: 'not-given', task: 'give-value' });
  });

  it('notices a value that was published otherwise than it was given', () => {
    const changed = { ...held, published: [{ authority: 'stockton', value: 'other' }] };
    expect(describePart(facts, changed, 'stockton', 'stockton')).toMatchObject({
      valueText: 'other',
      isValueChanged: true,
    });
    const same = { ...held, published: held.given };
    expect(describePart(facts, same, 'stockton', 'stockton').isValueChanged).toBe(false);
  });

  it('says whether a seed is the one that digest and values make', () => {
    const values = [
      { authority: 'hartlepool', value: 'h' },
      { authority: 'stockton', value: 's' },
    ];
    const seed = expectedSeed(digest, new Map(values.map(({ authority, value }) => [authority, value])));
    const sample = { authority: 'stockton', digest, seed, size: 3, strata: [], cases: [] };
    const drawn = { ...held, published: values, samples: [sample] };
    expect(describePart(facts, drawn, 'stockton', null).isSeedRight).toBe(true);
    const other = { ...drawn, samples: [{ ...sample, seed: 'b'.repeat(64) }] };
    expect(describePart(facts, other, 'stockton', null).isSeedRight).toBe(false);
  });
});
