import { DEFAULT_TUNING } from '@accord/messaging';
import { OutboxStore, Relay, type Publisher } from '@accord/messaging/machinery';
import { QuietLog } from '@accord/testing';
import type { Crew } from '../world/crew.js';
import type { World } from '../world/world.js';

const TUNING = { ...DEFAULT_TUNING, longestPause: 200 };

/** Starts the relay of a world's first scope with a publisher of one's own; what the crew commits wakes it. Ended with the world. */
export function startRelay(world: World, crew: Crew, publisher: Pick<Publisher, 'publish' | 'close'>): Relay {
  const { scope } = world.place;
  const store = new OutboxStore(scope, world.speaking.work, TUNING);
  const relay = new Relay({ scope, tuning: TUNING }, store, publisher, new QuietLog());
  crew.outbox.onCommitted(() => relay.wake());
  relay.start();
  world.onClose(() => relay.stop());
  return relay;
}
