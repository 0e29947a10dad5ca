import type { EffectEntry } from './effect-entry.js';
import { FAULTS, type Fault, type Findings } from './findings.js';
import type { JournalEntry } from './journal-entry.js';

const MOST_EXAMPLES = 5;

/**
 * Compares what writers know that they committed with what readers did. An event is
 * - lost: committed, and without an effect;
 * - phantom: with an effect, though nobody committed it, or committed about another aggregate or as another number;
 * - doubled: each effect of it after the first;
 * - inverted: with a first effect after that of a later event of its aggregate;
 * - leaked: each effect of it in another scope's database.
 */
export function check(journal: readonly JournalEntry[], effects: readonly EffectEntry[]): Findings {
  const said = new Map(journal.map((entry) => [entry.id, entry]));
  const first = firstEffects(effects);
  const inOrder = [...first.values()].sort((one, other) => one.place - other.place);
  const found: Record<Fault, readonly string[]> = {
    lost: journal.filter((entry) => entry.outcome === 'committed' && !first.has(entry.id)).map(describe),
    phantom: inOrder.filter((effect) => !isAsSaid(effect, said.get(effect.id))).map(describe),
    doubled: effects.filter((effect) => first.get(effect.id) !== effect).map(describe),
    inverted: inversions(inOrder).map(describe),
    leaked: effects.filter((effect) => isElsewhere(effect, said.get(effect.id))).map(describe),
  };
  return {
    counts: Object.fromEntries(FAULTS.map((fault) => [fault, found[fault].length])) as Record<Fault, number>,
    examples: FAULTS.flatMap((fault) => found[fault].slice(0, MOST_EXAMPLES).map((one) => `${fault}: ${one}`)),
  };
}

function firstEffects(effects: readonly EffectEntry[]): Map<string, EffectEntry> {
  const first = new Map<string, EffectEntry>();
  for (const effect of effects) {
    const known = first.get(effect.id);
    if (!known || effect.place < known.place) first.set(effect.id, effect);
  }
  return first;
}

function isAsSaid(effect: EffectEntry, entry: JournalEntry | undefined): boolean {
  return entry?.aggregate === effect.aggregate && entry.seq === effect.seq;
}

function isElsewhere(effect: EffectEntry, entry: JournalEntry | undefined): boolean {
  return entry !== undefined && entry.scope !== effect.scope;
}

function inversions(inOrder: readonly EffectEntry[]): EffectEntry[] {
  const highest = new Map<string, number>();
  return inOrder.filter(({ scope, aggregate, seq }) => {
    const key = `${scope} ${aggregate}`;
    const last = highest.get(key) ?? 0;
    highest.set(key, Math.max(last, seq));
    return seq < last;
  });
}

function describe({ scope, aggregate, seq, id }: EffectEntry | JournalEntry): string {
  return `number ${seq} of ${aggregate} (${id}) in ${scope}`;
}
