import { eventually } from '@accord/testing';
import { AcceptPage } from '../pages/accept-page.js';
import { Accord } from '../pages/accord.js';
import { DeliveriesPage } from '../pages/deliveries-page.js';
import { InboxPage } from '../pages/inbox-page.js';
import { InvitePage } from '../pages/invite-page.js';
import { PersonPage } from '../pages/person-page.js';
import type { Visitor } from '../pages/visitor.js';

const idris = 'Idris Fenwick-Rao';
// The mail sink refuses whatever begins like this, for ever.
const address = 'refuse-idris@cleveland-police.example';
const PAUSE_MS = 500;

describe('mail that its server refuses', () => {
  const accord = new Accord();
  let callum: Visitor;
  let visitor: Visitor;
  let inbox: InboxPage;
  let undelivered: DeliveriesPage;

  const refused = async (): Promise<string[]> =>
    (await undelivered.list('undelivered')).filter((row) => row.includes(address));

  beforeAll(async () => {
    callum = await accord.signedIn('callum-thistlewood');
    visitor = await accord.signedIn('idris-fenwick-rao');
    inbox = new InboxPage(visitor);
    await inbox.readAll();
    await PersonPage.bringOut(callum, idris);
    undelivered = new DeliveriesPage(await accord.signedIn('shanice-beaupierre'));
  });
  afterAll(() => accord.stop());

  it('is shown to operations and administrators as undelivered, and said in the inbox', async () => {
    const before = (await refused()).length;
    const terms = { role: 'Auditor', agency: 'Cleveland Police', reason: 'Joins the audit pool for the spring' };
    const code = await new InvitePage(callum).invite({ name: idris, email: address, ...terms });
    await new AcceptPage(visitor).accept(code, 'Hartlepool');
    expect(await inbox.waitForNews()).toEqual(['You were given a role: Auditor']);

    const look = async (): Promise<string[]> => {
      await visitor.page.waitForTimeout(PAUSE_MS);
      return refused();
    };
    const [newest] = await eventually(look, (rows) => rows.length > before);
    expect(newest).toMatch(/^Idris Fenwick-Rao[\s\S]*Undelivered\s+3\s+None\s+550$/);
    expect((await new DeliveriesPage(callum).list('undelivered')).join()).toContain(address);
    await visitor.open('/inbox');
    expect(await visitor.says()).toContain('The email about this could not be delivered.');
    await inbox.readAll();
    await (await PersonPage.of(callum, idris)).recordLeaving('Has taken a post elsewhere');
  });

  it('is not shown to those who do not look after it', async () => {
    const gethin = await accord.signedIn('gethin-rowlands');
    expect([await gethin.open('/deliveries'), await gethin.heading()]).toEqual([403, 'You cannot do this']);
  });
});
