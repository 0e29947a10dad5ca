/** A sum of unknowns that lies between two numbers. */
export interface SumFact {
  readonly members: readonly number[];
  readonly low: number;
  readonly high: number;
}

interface Range {
  low: number;
  high: number;
}

/** Whole numbers of at least 0 of which only sums are known: what an attacker has before them. Solved exactly. */
export class IntegerPuzzle {
  private readonly facts: SumFact[] = [];

  constructor(
    private readonly unknowns: number,
    private readonly random: (below: number) => number,
  ) {}

  /** Adds what is known. */
  know(members: readonly number[], low: number, high = low): void {
    this.facts.push({ members, low, high });
  }

  /** Some solution of all facts and the additional one, or undefined when there is none. */
  solve(also: readonly SumFact[] = []): number[] | undefined {
    const facts = [...this.facts, ...also].filter(({ members }) => members.length > 0);
    const ranges = Array.from({ length: this.unknowns }, () => ({ low: 0, high: 10_000 }));
    return this.search(facts, ranges)?.map(({ low }) => low);
  }

  private search(facts: readonly SumFact[], ranges: Range[]): Range[] | undefined {
    if (!narrowed(facts, ranges)) return undefined;
    const open = ranges.flatMap((range, index) => (range.low < range.high ? [index] : []));
    if (open.length === 0) return ranges;
    const width = (index: number): number => (ranges[index]?.high ?? 0) - (ranges[index]?.low ?? 0);
    const chosen = open.reduce((best, index) => (width(index) < width(best) ? index : best));
    const { low, high } = ranges[chosen] ?? { low: 0, high: 0 };
    const start = this.random(high - low + 1);
    for (let step = 0; step <= high - low; step += 1) {
      const value = low + ((start + step) % (high - low + 1));
      const next = ranges.map((range, index) => (index === chosen ? { low: value, high: value } : { ...range }));
      const found = this.search(facts, next);
      if (found) return found;
    }
    return undefined;
  }
}

/** Narrows all ranges until nothing moves; false when something is impossible. Plain loops, as nearly all time goes here. */
function narrowed(facts: readonly SumFact[], ranges: readonly Range[]): boolean {
  for (let moved = true; moved;) {
    moved = false;
    for (const fact of facts) {
      const step = narrowedBy(fact, ranges);
      if (step === 'impossible') return false;
      if (step === 'moved') moved = true;
    }
  }
  return true;
}

function narrowedBy({ members, low, high }: SumFact, ranges: readonly Range[]): 'impossible' | 'moved' | 'still' {
  let least = 0;
  let most = 0;
  for (const member of members) {
    least += ranges[member]?.low ?? 0;
    most += ranges[member]?.high ?? 0;
  }
  if (least > high || most < low) return 'impossible';
  let moved = false;
  for (const member of members) {
    const range = ranges[member];
    if (!range) continue;
    const floor = low - (most - range.high);
    const ceiling = high - (least - range.low);
    if (floor > range.high || ceiling < range.low) return 'impossible';
    if (floor > range.low) {
      least += floor - range.low;
      range.low = floor;
      moved = true;
    }
    if (ceiling < range.high) {
      most -= range.high - ceiling;
      range.high = ceiling;
      moved = true;
    }
    if (range.low > range.high) return 'impossible';
  }
  return moved ? 'moved' : 'still';
}
