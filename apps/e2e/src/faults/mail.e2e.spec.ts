import { eventually, PageBrowser, ServiceClient, StackSignIn } from '@accord/testing';
import { FaultWorld } from './world/fault-world.js';
import { mailsOf } from './world/mails.js';

/** May look at deliveries in Stockton. */
const OPERATOR = 'kofi-asante-boateng';

interface Delivery {
  readonly personId: string;
  readonly address: string;
  readonly state: string;
  readonly attempts: number;
  readonly lastReply: string | null;
}

describe('a mail that the server does not take', () => {
  let world: FaultWorld;
  let token: string;

  beforeAll(async () => {
    // The mail server of the stack refuses the first for ever and puts the second off.
    world = await FaultWorld.start({ stockton: ['refuse', 'later', 'fine'] });
    token = await (await StackSignIn.of(world.stack, OPERATOR)).accessToken('stockton');
  });
  afterAll(async () => {
    expect(await world.sendAway()).toBe(0);
  });

  it('is tried again when it was put off', async () => {
    const [, later] = world.newcomers;
    const delivery = await eventually(() => find('pending', later?.id), (found) => (found?.attempts ?? 0) > 1);
    expect(delivery).toMatchObject({ address: later?.email, lastReply: '451' });
  });

  it('is shown as undelivered when it was refused for good, to operations and in the pages', async () => {
    const [refused] = world.newcomers;
    const delivery = await eventually(() => find('undelivered', refused?.id), (found) => found !== undefined);
    expect(delivery).toMatchObject({ address: refused?.email, attempts: 3, lastReply: '550' });
    const page = await (await PageBrowser.signedIn(world.stack, OPERATOR)).open('/scope');
    expect(page.status).toBe(200);
  });

  it('leaves its entry in the inbox, once', async () => {
    const places = await world.places();
    const { entries, messageIds } = await mailsOf(world);
    expect([entries.length, messageIds.length, places.length > 0]).toEqual([3, 1, true]);
  });

  async function find(state: string, personId = ''): Promise<Delivery | undefined> {
    const notifications = new ServiceClient(world.stack.urlOf('notifications'));
    const { body } = await notifications.get<{ items: Delivery[] }>(`/deliveries?state=${state}`, { token });
    return body.items.find((delivery) => delivery.personId === personId);
  }
});
