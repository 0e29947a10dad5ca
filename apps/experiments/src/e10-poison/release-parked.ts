import { personJoinedV1, wireName } from '@accord/contracts';
import { ParkedMessages, type Decision, type ParkedEntry, type ReleaseOutcome } from '@accord/messaging';
import { EventHandlers } from '@accord/messaging/machinery';
import { writeEffectOf, type Effect } from '../world/effect-controller.js';
import { messagingSettingsOf } from '../world/messaging-settings-of.js';
import type { World } from '../world/world.js';

const BY = { operator: 'experiment' };
const WHY = 'It cannot be read, and nobody has another copy of it';
const MOST_DECISIONS = 1000;

/** Decides about everything that is parked as an operator does whose handler was mended: again, and without what stays inedible. */
export class Release {
  /** Messages that were given up, by aggregate. */
  readonly skipped: ParkedEntry[] = [];
  private readonly parked: ParkedMessages;

  constructor(private readonly world: World) {
    const handlers = new EventHandlers();
    handlers.add(wireName(personJoinedV1), (delivery: Parameters<Effect>[0]) => writeEffectOf(delivery));
    const settings = messagingSettingsOf('notifications', { databases: world.addresses('notifications') });
    this.parked = ParkedMessages.of(settings, handlers);
  }

  /** What stands for each aggregate of which something is parked. */
  async waiting(): Promise<ParkedEntry[]> {
    const { scope } = this.world.place;
    const page = { limit: MOST_DECISIONS, offset: 0 };
    return (await this.world.listening.work.run(scope, (tx) => this.parked.in(scope).list(tx, page))).items;
  }

  /** Goes on until nothing is parked. */
  async all(): Promise<void> {
    for (let [entry] = await this.waiting(); entry; [entry] = await this.waiting()) await this.decide(entry);
  }

  private async decide(entry: ParkedEntry): Promise<void> {
    const outcome = await this.carryOut(entry, 'retry');
    if (!outcome || outcome.remaining === 0) return;
    const first = (await this.waiting()).find(({ aggregateId }) => aggregateId === entry.aggregateId);
    if (!first) return;
    const isMissing = first.sequence !== null && outcome.reason === 'sequence-gap';
    await this.carryOut(first, isMissing ? 'skip-missing' : 'skip');
    if (!isMissing) this.skipped.push(first);
  }

  private carryOut({ id }: ParkedEntry, kind: Decision['kind']): Promise<ReleaseOutcome | undefined> {
    const { work } = this.world.listening;
    const { scope } = this.world.place;
    const decision = { kind, by: BY, at: new Date(), ...(kind !== 'retry' && { why: WHY }) };
    return this.parked.decide(scope, id, decision, (decide) => work.run(scope, decide));
  }
}
