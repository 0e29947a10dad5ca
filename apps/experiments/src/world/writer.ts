import { personJoinedV1 } from '@accord/contracts';
import { newId, type Scope } from '@accord/kernel';
import { topicOf, type Outbox } from '@accord/messaging';
import { CommitOutcomeUnknownError, type ScopeTransaction, type UnitOfWork } from '@accord/persistence';
import type { Randomness } from '@accord/testing';
import type { Journal, SaidEntry } from '../checker/journal.js';
import { writingEarly } from './early-outbox.js';
import type { WriterHabits } from './writer-habits.js';
import { emptyTally } from './writer-tally.js';

/** What a writer uses. */
export interface WriterTools {
  readonly work: Pick<UnitOfWork, 'run'>;
  readonly outbox: Outbox;
  readonly journal: Journal;
  readonly random: Randomness;
}

/** A command as it is meant, whatever becomes of it. */
interface Intention {
  readonly events: readonly { readonly aggregate: string; readonly id: string }[];
  readonly isRolledBack: boolean;
}

const TAKE = `INSERT INTO experiment_command (id) VALUES ($1) ON CONFLICT (id) DO NOTHING RETURNING id`;
const ANSWERED = `SELECT said FROM experiment_command WHERE id = $1`;
const ANSWER = `UPDATE experiment_command SET said = $2::jsonb WHERE id = $1`;
const COUNT_ON = `
INSERT INTO experiment_aggregate AS one (id, version) VALUES ($1, 1)
ON CONFLICT (id) DO UPDATE SET version = one.version + 1 RETURNING version`;
const FAILURE_PAUSE = 100;

/** Thrown by a command that finds at its end that it must not be done. */
class RolledBack extends Error {}

/** Does commands as a service does them: state, outbox and the answer to the command in one transaction. */
export class Writer {
  readonly tally = emptyTally();

  constructor(
    private readonly scope: Scope,
    private readonly tools: WriterTools,
    private readonly habits: WriterHabits,
  ) {}

  /** One command after the other while more are wanted. */
  async write(isWanted: () => boolean): Promise<void> {
    while (isWanted()) await this.command();
  }

  /** One command about one to three aggregates. */
  async command(): Promise<void> {
    const { unknown, rollbacks } = this.habits;
    const intention = { events: this.choose(), isRolledBack: this.tools.random.chance(rollbacks) };
    let id = newId();
    let isUncertain = false;
    for (;;) {
      const outcome = await this.attempt(id, intention, isUncertain);
      isUncertain ||= outcome === 'unknown';
      // While an earlier try may have been done, a failure of this one says nothing.
      if (outcome === 'over' || !isUncertain || unknown === 'leave') return;
      if (unknown === 'new-id') id = newId();
    }
  }

  private choose(): Intention['events'] {
    const { random } = this.tools;
    const { aggregates } = this.habits;
    const chosen = Array.from({ length: 1 + random.below(3) }, () => random.below(aggregates.length));
    // Locked in one order by everybody.
    const inOrder = [...new Set(chosen)].sort((one, other) => one - other);
    return inOrder.map((index) => ({ aggregate: aggregates[index] ?? '', id: newId() }));
  }

  private async attempt(
    id: string,
    intention: Intention,
    isUncertain: boolean,
  ): Promise<'over' | 'failed' | 'unknown'> {
    const { work, journal, random } = this.tools;
    let entries: readonly SaidEntry[] = [];
    try {
      await work.run(this.scope, async (tx) => {
        entries = await this.perform(tx, id, intention);
      });
      journal.commit(entries);
      this.tally.commits += 1;
      this.tally.events += entries.length;
      return 'over';
    } catch (error) {
      if (error instanceof CommitOutcomeUnknownError) {
        this.tally.unknown += 1;
        return 'unknown';
      }
      if (!isUncertain) journal.rollBack(entries);
      this.tally[error instanceof RolledBack ? 'rollbacks' : 'failures'] += 1;
      if (error instanceof RolledBack) return 'over';
      await random.pause(FAILURE_PAUSE);
      return 'failed';
    }
  }

  private async perform(tx: ScopeTransaction, id: string, intention: Intention): Promise<readonly SaidEntry[]> {
    const { random, journal } = this.tools;
    const { early, slow, longestPause, hold } = this.habits;
    if (random.chance(early)) {
      await tx.query('SELECT pg_current_xact_id()');
      await random.pause(longestPause);
    }
    if ((await tx.query(TAKE, [id])).length === 0) return this.answerOf(tx, id);
    const entries: SaidEntry[] = [];
    for (const event of intention.events) entries.push(await this.countOn(tx, event));
    await tx.query(ANSWER, [id, JSON.stringify(entries)]);
    await this.say(tx, entries, random.chance(slow));
    await hold?.(tx);
    if (intention.isRolledBack) throw new RolledBack();
    journal.intend(entries);
    return entries;
  }

  private async countOn(tx: ScopeTransaction, event: Intention['events'][number]): Promise<SaidEntry> {
    const [row] = await tx.query<{ version: number }>(COUNT_ON, [event.aggregate]);
    return { scope: this.scope, topic: topicOf(this.scope, 'people'), seq: row?.version ?? 0, ...event };
  }

  private async answerOf(tx: ScopeTransaction, id: string): Promise<readonly SaidEntry[]> {
    const [row] = await tx.query<{ said: SaidEntry[] }>(ANSWERED, [id]);
    return row?.said ?? [];
  }

  /** The event carries what the writer calls it, so that effects can be told apart without trusting the outbox. */
  private async say(real: ScopeTransaction, entries: readonly SaidEntry[], isSlow: boolean): Promise<void> {
    const { outbox, random } = this.tools;
    const { tx, flush } = isSlow ? writingEarly(real) : { tx: real, flush: () => Promise.resolve() };
    for (const { aggregate, id } of entries) {
      const named = { issuer: 'https://sign-in.example', name: 'A writer', email: 'writer@accord.example' };
      const data = { personId: aggregate, subject: id, ...named };
      outbox.record(tx, personJoinedV1, { aggregateId: aggregate, at: new Date(), data });
    }
    await flush();
    await random.pause(isSlow ? this.habits.longestPause * 3 : this.habits.longestPause);
  }
}
