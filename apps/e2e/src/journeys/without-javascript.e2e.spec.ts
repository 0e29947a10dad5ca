import { AcceptPage } from '../pages/accept-page.js';
import { Accord } from '../pages/accord.js';
import { InboxPage } from '../pages/inbox-page.js';
import { InvitePage } from '../pages/invite-page.js';
import { PersonPage } from '../pages/person-page.js';
import type { Visitor } from '../pages/visitor.js';

const marguerite = 'Marguerite Oyinlola';
const agency = "Hartlepool children's social care";

describe('without JavaScript', () => {
  const accord = new Accord();
  let callum: Visitor;
  let visitor: Visitor;
  let inbox: InboxPage;

  beforeAll(async () => {
    callum = await accord.signedIn('callum-thistlewood', { javaScriptEnabled: false });
    visitor = await accord.signedIn('marguerite-oyinlola', { javaScriptEnabled: false });
    inbox = new InboxPage(visitor);
    await inbox.readAll();
    await PersonPage.bringOut(callum, marguerite);
  });
  afterAll(() => accord.stop());

  it('a person is invited, accepts, and reads in the inbox what they were given', async () => {
    const email = 'marguerite.oyinlola@hartlepool.example';
    const terms = { role: 'Learning lead', agency, reason: 'Plans the training of the year' };
    const code = await new InvitePage(callum).invite({ name: marguerite, email, ...terms });
    await new AcceptPage(visitor).accept(code, 'Hartlepool');
    expect(await visitor.heading()).toBe('Your work in Hartlepool');
    expect(await inbox.waitForNews()).toEqual(['You were given a role: Learning lead']);
    await visitor.press(/^Mark as read/);
    expect(await visitor.says()).toContain('The message is marked as read.');
  });

  it('a form that is sent empty says what is missing', async () => {
    await callum.open('/invitations/new');
    await callum.press('Make the invitation');
    expect(await callum.page.title()).toMatch(/^Error: /);
    expect(await callum.problems()).toMatch(
      /There is a problem[\s\S]*full name[\s\S]*email[\s\S]*role[\s\S]*agency[\s\S]*reason/,
    );
  });

  it('a role is given and ended, and the person leaves', async () => {
    await PersonPage.search(callum, marguerite);
    expect(callum.path).toBe('/people');
    const person = await PersonPage.of(callum, marguerite);
    await person.giveRole({ role: 'Draw witness', agency, reason: 'Helps out at the next draw' });
    expect(await person.rolesHeld()).toHaveLength(2);
    expect(await inbox.waitForNews()).toEqual(['You were given a role: Draw witness']);
    await inbox.readAll();
    await person.endRole('Draw witness', 'The draw is over again');
    expect(await person.rolesHeld()).toHaveLength(1);
    await person.recordLeaving('Has taken a post elsewhere');
    await visitor.open('/');
    expect(await visitor.heading()).toBe('You do not hold a role yet');
  });
});
