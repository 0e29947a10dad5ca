import { check } from './check.js';
import type { EffectEntry } from './effect-entry.js';
import { describeFindings, isClean, type Fault } from './findings.js';
import type { JournalEntry } from './journal-entry.js';

const said = (id: string, seq: number, others: Partial<JournalEntry> = {}): JournalEntry => ({
  outcome: 'committed',
  scope: 'stockton',
  topic: 'stockton.people',
  aggregate: 'one',
  seq,
  id,
  ...others,
});
const effect = (id: string, seq: number, place: number, others: Partial<EffectEntry> = {}): EffectEntry => ({
  place,
  scope: 'stockton',
  aggregate: 'one',
  seq,
  id,
  ...others,
});
const counts = (others: Partial<Record<Fault, number>> = {}): Record<Fault, number> => ({
  lost: 0,
  phantom: 0,
  doubled: 0,
  inverted: 0,
  leaked: 0,
  ...others,
});

describe(check.name, () => {
  const journal = [said('a', 1), said('b', 2), said('c', 3), said('x', 1, { aggregate: 'other' })];
  const effects = [effect('a', 1, 1), effect('x', 1, 2, { aggregate: 'other' }), effect('b', 2, 3), effect('c', 3, 4)];

  it('finds nothing when every event took effect once, in order and in its scope', () => {
    const findings = check(journal, effects);
    expect(findings).toEqual({ counts: counts(), examples: [] });
    expect(isClean(findings)).toBe(true);
    expect(describeFindings(findings)).toBe('');
  });

  it('looks at the order of places, not at that of rows', () => {
    expect(check(journal, [...effects].reverse()).counts).toEqual(counts());
  });

  it('finds an event that was committed and had no effect', () => {
    const findings = check(journal, effects.slice(0, 3));
    expect(findings.counts).toEqual(counts({ lost: 1 }));
    expect(findings.examples).toEqual(['lost: number 3 of one (c) in stockton']);
  });

  it('takes an unknown outcome either way', () => {
    const unknown = [...journal.slice(0, 2), said('c', 3, { outcome: 'unknown' }), ...journal.slice(3)];
    expect(check(unknown, effects).counts).toEqual(counts());
    expect(check(unknown, effects.slice(0, 3)).counts).toEqual(counts());
  });

  it('finds an effect of what nobody committed', () => {
    expect(check(journal, [...effects, effect('d', 4, 5)]).counts).toEqual(counts({ phantom: 1 }));
  });

  it('finds an effect about another aggregate or as another number than was committed', () => {
    const elsewhere = effects.with(3, effect('c', 3, 4, { aggregate: 'third' }));
    expect(check(journal, elsewhere).counts).toEqual(counts({ phantom: 1 }));
    expect(check(journal, effects.with(3, effect('c', 4, 4))).counts).toEqual(counts({ phantom: 1 }));
  });

  it('finds each effect of an event after its first', () => {
    const twice = [...effects, effect('b', 2, 5), effect('b', 2, 6)];
    expect(check(journal, twice).counts).toEqual(counts({ doubled: 2 }));
  });

  it('finds an event that was said again under a new number', () => {
    const again = [...effects, effect('c', 4, 5)];
    expect(check(journal, again).counts).toEqual(counts({ doubled: 1 }));
  });

  it('finds an event that took effect after a later one of its aggregate', () => {
    const swapped = effects.with(2, effect('b', 2, 4)).with(3, effect('c', 3, 3));
    expect(check(journal, swapped).counts).toEqual(counts({ inverted: 1 }));
  });

  it('finds an effect in the database of another scope', () => {
    const elsewhere = effects.with(3, effect('c', 3, 1, { scope: 'hartlepool' }));
    expect(check(journal, elsewhere).counts).toEqual(counts({ leaked: 1 }));
  });
});
