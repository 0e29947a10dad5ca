import type { JournalEntry } from './journal.js';
import type { Place } from './place.js';

/** What is wrong, by kind: each line names a place and a command. */
export interface Faults {
  /** Acknowledged, and not there. */
  readonly lost: readonly string[];
  /** There, and never asked for, or refused. */
  readonly phantom: readonly string[];
  /** There more than once. */
  readonly doubled: readonly string[];
  /** In another order than the commands about the same. */
  readonly inverted: readonly string[];
  /** Where no such command leaves anything, such as another scope, or about something else than asked for. */
  readonly leaked: readonly string[];
  /** Of a command whose sender was not told: in some of its places and not in others. */
  readonly torn: readonly string[];
}

/** Nothing is wrong. */
export const NO_FAULTS: Faults = { lost: [], phantom: [], doubled: [], inverted: [], leaked: [], torn: [] };

/** Compares what the senders of commands know with what there is in every place. */
export function findFaults(entries: readonly JournalEntry[], places: readonly Place[]): Faults {
  const byMark = new Map(entries.map((entry) => [entry.mark, entry]));
  const found = places.map((place) => faultsIn(place, entries, byMark));
  const all = (kind: keyof PlaceFaults): string[] => found.flatMap((faults) => faults[kind]);
  return {
    lost: all('lost'),
    phantom: all('phantom'),
    doubled: all('doubled'),
    inverted: all('inverted'),
    leaked: all('leaked'),
    torn: tornCommands(entries, places),
  };
}

type PlaceFaults = Omit<Record<keyof Faults, string[]>, 'torn'>;

function faultsIn(
  place: Place,
  entries: readonly JournalEntry[],
  byMark: ReadonlyMap<string, JournalEntry>,
): PlaceFaults {
  const faults: PlaceFaults = { lost: [], phantom: [], doubled: [], inverted: [], leaked: [] };
  const seen = new Set<string>();
  for (const { mark, aboutId } of place.effects) {
    const entry = mark === null ? undefined : byMark.get(mark);
    const line = `${place.name}: ${mark} of ${aboutId}`;
    if (!entry || entry.outcome === 'refused') faults.phantom.push(line);
    else if (!takes(place, entry) || entry.aboutId !== aboutId) faults.leaked.push(line);
    else if (seen.has(entry.mark)) faults.doubled.push(line);
    else seen.add(entry.mark);
  }
  const lost = entries.filter(
    (entry) => takes(place, entry) && entry.outcome === 'acknowledged' && !seen.has(entry.mark),
  );
  faults.lost.push(...lost.map(({ mark, aboutId }) => `${place.name}: ${mark} of ${aboutId}`));
  faults.inverted.push(...invertedIn(place, entries, seen));
  return faults;
}

/** The commands about one person or thing must have taken effect in the order in which they were sent; between them there is no order. */
function invertedIn(place: Place, entries: readonly JournalEntry[], seen: ReadonlySet<string>): string[] {
  const position = new Map(entries.map(({ mark }, index) => [mark, index]));
  const latest = new Map<string, number>();
  const inverted: string[] = [];
  for (const mark of seen) {
    const at = position.get(mark) ?? 0;
    const { aboutId } = entries[at] as JournalEntry;
    if (at < (latest.get(aboutId) ?? -1)) inverted.push(`${place.name}: ${mark} of ${aboutId}`);
    latest.set(aboutId, Math.max(at, latest.get(aboutId) ?? -1));
  }
  return inverted;
}

function takes(place: Place, entry: JournalEntry): boolean {
  return place.takes ? place.takes(entry) : entry.scope === place.scope;
}

function tornCommands(entries: readonly JournalEntry[], places: readonly Place[]): string[] {
  const unknown = entries.filter(({ outcome }) => outcome === 'unknown');
  return unknown.flatMap((entry) => {
    const { mark } = entry;
    const own = places.filter((place) => takes(place, entry));
    const having = own.filter((place) => place.effects.some((effect) => effect.mark === mark)).map(({ name }) => name);
    return having.length === 0 || having.length === own.length ? [] : [`${mark}: only in ${having.join(', ')}`];
  });
}
