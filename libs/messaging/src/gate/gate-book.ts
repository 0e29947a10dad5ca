/** What an event's number means for its aggregate: the one that comes next, one that was seen, or one whose predecessor is missing. */
export type GateVerdict = 'next' | 'seen' | 'early';

/** The number that the gate holds of an aggregate. */
export interface StoredNumber {
  readonly last: number;
  /** Where its row lies (`ctid`), which holds while the transaction has it locked; found by it, no index has to be read. */
  readonly place?: string;
}

/** A number that the gate is to hold from now on, and where the one it holds lies. */
export interface PassedNumber {
  readonly aggregateId: string;
  readonly sequence: number;
  readonly place: string | null;
}

/** The last applied number of each aggregate of a slice, kept up to date while the slice is applied. */
export class GateBook {
  private readonly passed = new Map<string, number>();

  constructor(private readonly stored: ReadonlyMap<string, StoredNumber>) {}

  /** The last applied number of an aggregate; 0 when there is none. */
  last(aggregateId: string): number {
    return this.passed.get(aggregateId) ?? this.stored.get(aggregateId)?.last ?? 0;
  }

  judge(aggregateId: string, sequence: number): GateVerdict {
    const last = this.last(aggregateId);
    if (sequence <= last) return 'seen';
    return sequence === last + 1 ? 'next' : 'early';
  }

  /** A restatement is a start for whoever saw nothing of the aggregate, and no news to anybody else (restatement/README.md). */
  judgeRestatement(aggregateId: string, _sequence: number): 'next' | 'seen' {
    return this.last(aggregateId) === 0 ? 'next' : 'seen';
  }

  /** The event counts as applied. */
  pass(aggregateId: string, sequence: number): void {
    this.passed.set(aggregateId, sequence);
  }

  /** What is to be stored: the new last numbers, in one order for everybody. */
  get changes(): readonly PassedNumber[] {
    const changes = [...this.passed].map(([aggregateId, sequence]) => {
      return { aggregateId, sequence, place: this.stored.get(aggregateId)?.place ?? null };
    });
    return changes.sort((one, other) => (one.aggregateId < other.aggregateId ? -1 : 1));
  }
}
