import type { Scope } from '@accord/kernel';
import { describeError } from '../describe-error.js';
import { Backoff } from '../kafka-client/backoff.js';
import type { MessagingLog } from '../messaging-log.js';
import { DEFAULT_TUNING, type MessagingTuning } from '../messaging-tuning.js';
import { advanceCursor } from './advance-cursor.js';
import { HoleAlarm } from './hole-alarm.js';
import { LeaseLostError } from './lease-lost-error.js';
import type { OutboxCursor } from './outbox-cursor.js';
import type { BoundedPick, OutboxStore } from './outbox-store.js';
import { PollPace } from './poll-pace.js';
import type { Publisher } from './publisher.js';
import type { RelayStatus } from './relay-status.js';
import { settledWithin } from '../settled-within.js';
import { WakeableSleep } from './wakeable-sleep.js';

const FOLLOWER_PAUSE = 1000;
const MAINTENANCE_PAUSE = 3_600_000;
/** A fraction of a partition, so that the next ones are there in time however fast it fills. */
const MAINTENANCE_POSITIONS = 1_000_000;
const LONGEST_GOODBYE = 5_000;

/** Where a relay works, and how. */
export interface RelayPlace {
  readonly scope: Scope;
  readonly tuning?: MessagingTuning;
}

/**
 * Publishes one scope's outbox, in order and dropping nothing, for as long as the process lives. Any failure ends the
 * lead, is waited out and tried again: a broker or database that is away for hours only makes it late.
 */
export class Relay {
  private readonly pause = new WakeableSleep();
  private readonly alarm = new HoleAlarm();
  private readonly backoff: Backoff;
  private readonly tuning: MessagingTuning;
  private role: RelayStatus['role'] = 'unknown';
  private lastSuccessAt: Date | undefined;
  private failingSince: Date | undefined;
  private maintained = { at: -Infinity, pos: 0 };
  private running: Promise<void> | undefined;
  private isStopping = false;

  constructor(
    private readonly place: RelayPlace,
    private readonly store: OutboxStore,
    private readonly publisher: Pick<Publisher, 'publish' | 'close'>,
    private readonly log: MessagingLog,
  ) {
    this.tuning = place.tuning ?? DEFAULT_TUNING;
    this.backoff = new Backoff(this.tuning.longestPause);
  }

  start(): void {
    this.running ??= this.run();
  }

  /**
   * Finishes the batch in flight, then lets another process lead. A broker that does not answer is not waited for: the
   * batch is still in the outbox, and the lease ends by itself.
   */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.pause.wake();
    if (this.running) await settledWithin(LONGEST_GOODBYE, this.running);
  }

  /** Something was committed: look now. Only the leader looks, so nobody else is woken. */
  wake(): void {
    if (this.role === 'leading') this.pause.wake();
  }

  status(): RelayStatus {
    const { role, lastSuccessAt, failingSince } = this;
    return {
      scope: this.place.scope,
      role,
      ...(lastSuccessAt && { lastSuccessAt }),
      ...(failingSince && { failingSince }),
    };
  }

  private async run(): Promise<void> {
    while (!this.isStopping) {
      const pause = await this.tryToLead();
      if (!this.isStopping) await this.pause.sleep(pause);
    }
    await this.store.release().catch(() => undefined);
    await this.publisher.close();
  }

  /** Leads for as long as it goes well; answers with the pause before the next attempt. */
  private async tryToLead(): Promise<number> {
    try {
      const cursor = await this.store.acquire();
      if (!cursor) return this.follow();
      await this.lead(cursor);
      return 0;
    } catch (error) {
      if (error instanceof LeaseLostError) return this.follow();
      return this.fail(error);
    }
  }

  /**
   * While a batch is under way the next one is looked for already, under the cursor that will hold once the first is
   * acknowledged. Should it not be, the lead ends, and what was looked up ahead with it: nothing was noted or sent of it.
   */
  private async lead(from: OutboxCursor): Promise<void> {
    const pace = new PollPace();
    let cursor = from;
    let ahead: Promise<BoundedPick> | undefined;
    this.role = 'leading';
    while (!this.isStopping) {
      await this.maintainWhenDue(cursor);
      const { pick, bound } = await (ahead ?? this.store.pick(cursor));
      const next = advanceCursor(cursor, pick, bound, new Date());
      ahead = pick.isMoreLikely ? this.pickAhead(next) : undefined;
      if (pick.records.length > 0) await this.publisher.publish(pick.records);
      const moved = pick.records.length > 0 || next.holes.length !== cursor.holes.length;
      if (moved || this.store.isRenewalDue()) await this.store.advance(next);
      cursor = next;
      this.succeed();
      this.warnOfOverdue(cursor);
      await this.pause.sleep(pace.next(pick.records.length, pick.isMoreLikely, cursor.holes.length));
    }
    await ahead?.catch(() => undefined);
  }

  private pickAhead(cursor: OutboxCursor): Promise<BoundedPick> {
    const ahead = this.store.pick(cursor);
    // It is met when the pick is waited for; until then, or when publishing fails first, nobody else listens.
    ahead.catch(() => undefined);
    return ahead;
  }

  private follow(): number {
    this.role = 'following';
    this.recover('relay: another process publishes');
    return FOLLOWER_PAUSE;
  }

  private succeed(): void {
    this.backoff.reset();
    this.lastSuccessAt = new Date();
    this.recover('relay: publishing again');
  }

  private recover(sentence: string): void {
    if (!this.failingSince) return;
    this.log.info({ scope: this.place.scope, ms: Date.now() - this.failingSince.getTime() }, sentence);
    this.failingSince = undefined;
  }

  /** Logged when it begins, not at each attempt: those come several a second. */
  private async fail(error: unknown): Promise<number> {
    this.role = 'unknown';
    if (!this.failingSince) {
      this.failingSince = new Date();
      this.log.warn({ scope: this.place.scope, ...describeError(error) }, 'relay: cannot publish, trying until it can');
    }
    await this.store.release().catch(() => undefined);
    return this.backoff.next();
  }

  private warnOfOverdue(cursor: OutboxCursor): void {
    for (const { from, to, bound } of this.alarm.overdue(cursor.holes)) {
      const details = { scope: this.place.scope, from, to, below: String(bound) };
      this.log.error(details, 'relay: a transaction has kept outbox positions open for a minute, it may be stuck');
    }
  }

  private async maintainWhenDue({ maxPos }: OutboxCursor): Promise<void> {
    const { at, pos } = this.maintained;
    if (performance.now() - at < MAINTENANCE_PAUSE && maxPos - pos < MAINTENANCE_POSITIONS) return;
    this.maintained = { at: performance.now(), pos: maxPos };
    await this.store.maintain().catch((error: unknown) => {
      const details = { scope: this.place.scope, ...describeError(error) };
      this.log.error(details, 'relay: the outbox partitions could not be maintained');
    });
  }
}
