import { DomainError, type Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { EventHandlers } from '../consumer/event-handlers.js';
import { failureOf, isTransient } from '../consumer/failure.js';
import { Gate } from '../gate/gate.js';
import { subscriptionOf } from '../consumer/subscription.js';
import type { MessagingSettings } from '../messaging-settings.js';
import type { Decision } from './parked-decision.js';
import { ParkedReader } from './parked-reader.js';
import { ReleaseAttempt, type ReleaseLimits, type ReleaseTools } from './release-attempt.js';
import type { ReleaseOutcome } from './release-outcome.js';

/** Most messages that one decision applies: they share a transaction, and the consumer waits for it. */
const MOST = 500;
/** How often an attempt may fail before somebody else seems to change what it works on. */
const MOST_ATTEMPTS = 20;

/** Runs work in one transaction; what it answers is committed. The work may run again after it was rolled back. */
export type Transact = (
  work: (tx: ScopeTransaction) => Promise<ReleaseOutcome | undefined>,
) => Promise<ReleaseOutcome | undefined>;

/**
 * What a service parked, and deciding about it. Messages are applied by the consumer's own handlers behind its own gate.
 * A message that fails rolls everything back, as its handler may have given anything to the transaction; then what is before
 * it is applied once more, and it is kept with its reason.
 */
export class ParkedMessages {
  constructor(private readonly toolsFor: (scope: Scope) => ReleaseTools) {}

  /** Those of a service: its own consumers' gates, topics and handlers. */
  static of(settings: Pick<MessagingSettings, 'service' | 'partnership'>, handlers: EventHandlers): ParkedMessages {
    return new ParkedMessages((scope) => {
      const { group, topics } = subscriptionOf(settings, scope);
      return { consumer: group, topics, gate: new Gate(group), handlers };
    });
  }

  /** What is parked in a scope. */
  in(scope: Scope): ParkedReader {
    return new ParkedReader(this.toolsFor(scope).consumer);
  }

  /** Carries out a decision about a parked message and its aggregate; undefined when it is parked no more. */
  async decide(scope: Scope, id: string, decision: Decision, transact: Transact): Promise<ReleaseOutcome | undefined> {
    const tools = this.toolsFor(scope);
    const explained = { ...decision, ...(decision.why && { why: decision.why.trim() }) };
    refuseUnexplained(explained);
    // Without handlers every event would pass as one that nobody cares about.
    if (tools.handlers.types.length === 0) throw new Error('Parked messages are released by who handles events');
    let limits: ReleaseLimits = { most: MOST };
    for (let tries = 0; tries < MOST_ATTEMPTS; tries += 1) {
      const attempt = new ReleaseAttempt(tools, explained, limits);
      try {
        return await transact(async (tx) => {
          const entry = await this.in(scope).find(tx, id);
          return entry && attempt.run(tx, entry);
        });
      } catch (error) {
        limits = narrowed(limits, attempt, error);
      }
    }
    throw new DomainError('unavailable', 'try-again', 'The messages changed meanwhile. Try again in a moment.');
  }
}

/** At least ten letters, whatever they take to be stored; and no more than a form takes. */
function refuseUnexplained({ kind, why }: Decision): void {
  if (why === undefined ? kind === 'retry' : [...why].length >= 10 && why.length <= 500) return;
  const problem = { field: 'reason', message: 'Say why in 10 to 500 characters.' };
  throw new DomainError('invalid', 'reason-missing', 'Say why, then send it again.', [problem]);
}

/** What to try next after a failure that a message is to blame for; any other failure is thrown on. */
function narrowed(limits: ReleaseLimits, { culprit, applied }: ReleaseAttempt, error: unknown): ReleaseLimits {
  if (isTransient(error)) throw error;
  if (culprit) return { ...limits, failing: { id: culprit.id, ...failureOf(error) } };
  // Some constraints and writes are checked at COMMIT only: fewer messages, until one alone is to blame.
  const [only, ...others] = applied;
  if (!only || !isRefusedByDatabase(error)) throw error;
  if (others.length === 0) return { ...limits, failing: { id: only.id, ...failureOf(error) } };
  return { ...limits, most: Math.ceil(applied.length / 2) };
}

function isRefusedByDatabase(error: unknown): boolean {
  return error instanceof DomainError || typeof (error as { sqlState?: unknown }).sqlState === 'string';
}
