import { Outbox, Relays } from '@accord/messaging';
import { EventProducer, OutboxStore } from '@accord/messaging/machinery';
import { QuietLog } from '@accord/testing';
import { messagingSettingsOf } from '../world/messaging-settings-of.js';
import { surround } from '../world/surround.js';
import { TamperedWork } from '../world/tampered-work.js';
import { ChildSide } from './child-side.js';

// A process with the relays of the speaking service, and nothing else.
const child = new ChildSide();
const { settings } = child;

surround(EventProducer.prototype, 'send', { before: () => child.pass('sending'), after: () => child.pass('sent') });
surround(OutboxStore.prototype, 'advance', {
  before: () => child.pass('advancing'),
  after: (error) => {
    child.tell({ kind: 'advance', outcome: error instanceof Error ? error.name : 'advanced' });
    return child.pass('advanced');
  },
});

const databases = await child.connect('audits', 4);
const work = new TamperedWork(databases, settings.without ?? []);
const relays = new Relays(messagingSettingsOf('audits', settings), work, new Outbox('audits'), new QuietLog());
relays.start();

let role = '';
const watch = setInterval(() => {
  const now = relays.status().some((status) => status.role === 'leading') ? 'leading' : 'following';
  if (now !== role) child.tell({ kind: 'role', role: (role = now) });
}, 20);

child.onTerm(async () => {
  await relays.stop();
  clearInterval(watch);
  await databases.close();
});
child.tell({ kind: 'ready' });
