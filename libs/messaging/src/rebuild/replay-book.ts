import { GateBook, type GateVerdict, type StoredNumber } from '../gate/gate-book.js';
import type { OperatorsDecisions } from './operators-decisions.js';

/** What the live gate says of the aggregates of a topic, and what people decided about its messages. */
export interface LiveView {
  readonly topic: string;
  /** The last number that took effect live. */
  readonly last: ReadonlyMap<string, number>;
  readonly decisions: OperatorsDecisions;
}

/**
 * The book of a rebuild: an event takes effect if it did so live, and in the same order. What the live gate has not passed
 * is left out, as it is parked there; what cannot follow on what was replayed is passed over, in the hope of a restatement.
 */
export class ReplayBook extends GateBook {
  constructor(
    stored: ReadonlyMap<string, StoredNumber>,
    private readonly live: LiveView,
  ) {
    super(stored);
  }

  override judge(aggregateId: string, sequence: number): GateVerdict {
    if (this.isAhead(aggregateId, sequence)) return 'seen';
    const { topic, decisions } = this.live;
    while (decisions.isSkipped(topic, aggregateId, this.last(aggregateId) + 1))
      this.pass(aggregateId, this.last(aggregateId) + 1);
    const verdict = super.judge(aggregateId, sequence);
    if (verdict !== 'early') return verdict;
    // Only for an aggregate that was followed so far: else it is the beginning that is missing, and nobody accepted that.
    const isAccepted = this.last(aggregateId) > 0 && decisions.isBridged(topic, aggregateId, sequence);
    return isAccepted ? 'next' : 'seen';
  }

  override judgeRestatement(aggregateId: string, sequence: number): 'next' | 'seen' {
    return this.isAhead(aggregateId, sequence) ? 'seen' : super.judgeRestatement(aggregateId, sequence);
  }

  private isAhead(aggregateId: string, sequence: number): boolean {
    return sequence > (this.live.last.get(aggregateId) ?? 0);
  }
}
