import type { ChannelName, EventDefinition, RestatedFact } from '@accord/contracts';
import type { ScopeKind } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';

/** Tells from its owner's own tables how the aggregates of a channel stand. */
export interface Restater {
  readonly channel: ChannelName;
  /** The kinds of scope whose channel it can restate. */
  readonly scopes: readonly ScopeKind[];
  /** The events that it restates: all that any projection is made of. */
  readonly events: readonly EventDefinition[];
  /**
   * The facts that make up the present state of an aggregate, in an order in which they can be applied; none when its
   * events left nothing that is projected. Called with the aggregate's stream locked: nobody says anything about it meanwhile.
   */
  factsOf(tx: ScopeTransaction, aggregateId: string): Promise<RestatedFact[]>;
}
