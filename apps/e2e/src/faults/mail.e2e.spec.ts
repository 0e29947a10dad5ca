import { eventually, PageBrowser, ServiceClient, StackSignIn } from '@accord/testing';
import { FaultWorld } from './world/fault-world.js';
import { inboxEntries } from './world/inbox-entries.js';
import { MailWatch } from './world/mail-watch.js';

/** May look at deliveries in Hartlepool. */
const OPERATOR = 'shanice-beaupierre';

interface Delivery {
  readonly personId: string;
  readonly address: string;
  readonly attempts: number;
  readonly lastReply: string | null;
}

describe('a mail that the mail server does not take', () => {
  let world: FaultWorld;
  let token: string;

  beforeAll(async () => {
    // The mail server of the stack refuses the first of these addresses for good and puts the second off.
    world = await FaultWorld.start({ hartlepool: ['refuse', 'later', 'fine'] });
    token = await (await StackSignIn.of(world.stack, OPERATOR)).accessToken('hartlepool');
  });
  afterAll(async () => {
    expect(await world.sendAway()).toBe(0);
  });

  it('is tried again when it was put off', async () => {
    const later = world.newcomers[1];
    const delivery = await eventually(
      () => find('pending', later?.id),
      (found) => (found?.attempts ?? 0) > 1,
    );
    expect(delivery).toMatchObject({ address: later?.email, lastReply: '451' });
  });

  it('is shown as undelivered when it was refused for good, by the service and on the page', async () => {
    const refused = world.newcomers[0];
    const delivery = await eventually(() => find('undelivered', refused?.id), Boolean);
    expect(delivery).toMatchObject({ address: refused?.email, attempts: 3, lastReply: '550' });
    const page = await (await PageBrowser.signedIn(world.stack, OPERATOR)).open('/deliveries');
    const row = page.html.split('<tr').find((part) => part.includes(refused?.email ?? ''));
    expect([page.status, row?.includes('Undelivered'), row?.includes('550')]).toEqual([200, true, true]);
  });

  it('leaves its entry in the inbox, once, as every other mail does', async () => {
    const [refused, later, fine] = world.newcomers;
    const entries = await eventually(
      () => inboxEntries(world),
      (all) => all.filter(({ mail }) => mail === 'sent').length === 1,
    );
    expect(entries.map(({ personId }) => personId).sort()).toEqual([refused?.id, later?.id, fine?.id].sort());
    const taken = await new MailWatch(world.stack).stop(world.newcomers.map(({ email }) => email));
    expect(taken).toEqual([`<${entries.find(({ personId }) => personId === fine?.id)?.id}@accord>`]);
  });

  async function find(state: string, personId = ''): Promise<Delivery | undefined> {
    const notifications = new ServiceClient(world.stack.urlOf('notifications'));
    const { body } = await notifications.get<{ items: Delivery[] }>(`/deliveries?state=${state}`, { token });
    return body.items.find((delivery) => delivery.personId === personId);
  }
});
