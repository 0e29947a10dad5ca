import { SliceApplier, type Slice } from '@accord/messaging/machinery';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import { eventually } from '@accord/testing';
import { EventReader } from '../world/event-reader.js';
import { messagingSettingsOf } from '../world/messaging-settings-of.js';
import { surround } from '../world/surround.js';
import { withoutFence } from '../world/without-fence.js';
import { withoutGate } from '../world/without-gate.js';
import { ChildSide } from './child-side.js';
import { effectFor } from './effect-for.js';
import { setSessionTimeout } from './set-session-timeout.js';
import { WatchedWork } from './watched-work.js';

// A process with the consumer of the listening service, and nothing else.
const child = new ChildSide();
const { settings } = child;
const without = settings.without ?? [];
if (without.includes('gate')) withoutGate();
if (settings.sessionTimeout !== undefined) setSessionTimeout(settings.sessionTimeout);
if (without.includes('fence')) withoutFence();

surround(SliceApplier.prototype, 'apply', {
  before: ([slice]) => {
    const { topic, partition, messages } = slice as Slice;
    const [from, to] = [Number(messages[0]?.offset), Number(messages.at(-1)?.offset)];
    child.tell({ kind: 'slice', partition: `${topic}:${partition}`, from, to });
    return child.pass('slice');
  },
});

const databases = await child.connect('notifications', 12);
const effects = new WeakSet<ScopeTransaction>();
const work = new WatchedWork(databases, (point, tx) => (effects.has(tx) ? child.pass(point) : Promise.resolve()));
const write = effectFor(without, new UnitOfWork(databases));
const reader = await EventReader.start(messagingSettingsOf('notifications', settings), work, async (delivery) => {
  await write(delivery);
  effects.add(delivery.tx);
  await child.pass('effect');
});

child.onTerm(async () => {
  await reader.stop();
  await databases.close();
});
await eventually(
  () => reader.isReading,
  (isReading) => isReading,
);
child.tell({ kind: 'ready' });
