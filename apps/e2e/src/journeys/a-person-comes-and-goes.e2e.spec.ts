import { eventually, StackSignIn } from '@accord/testing';
import { AcceptPage } from '../pages/accept-page.js';
import { Accord } from '../pages/accord.js';
import { InboxPage } from '../pages/inbox-page.js';
import { InvitePage, type Invitee } from '../pages/invite-page.js';
import type { SunkMail } from '../pages/mail-sink.js';
import { PersonPage } from '../pages/person-page.js';
import type { Visitor } from '../pages/visitor.js';

const zubair = 'Zubair Hoxha';
const invitee: Invitee = {
  name: zubair,
  email: 'zubair.hoxha@stockton.example',
  role: 'Auditor',
  agency: 'Stockton-on-Tees early help',
  team: 'Early Help Hub',
  reason: 'Joins the audit pool for the spring',
};
const second = { role: 'Operations', agency: 'Stockton-on-Tees housing', reason: 'Looks after the mail for a week' };
// Nothing of why, where or as what may travel by mail.
const PRIVATE = ['Zubair', 'Hoxha', 'Auditor', 'Operations', 'Stockton', 'early help', 'Hub', 'audit pool', 'housing'];
/** What an auditor can go to from every page. */
const AS_AUDITOR = ['Home', 'Inbox', 'Audit cycles', 'Submissions', 'Shared findings'];

describe('a person comes, is given roles, and goes', () => {
  const accord = new Accord();
  let tegwen: Visitor;
  let visitor: Visitor;
  let inbox: InboxPage;
  let person: PersonPage;
  let code: string;
  let token: string;
  let lastMail: number;

  beforeAll(async () => {
    tegwen = await accord.signedIn('tegwen-pritchard');
    visitor = await accord.signedIn('zubair-hoxha');
    inbox = new InboxPage(visitor);
    await inbox.readAll();
    await PersonPage.bringOut(tegwen, zubair);
    lastMail = await accord.mail.lastId(invitee.email);
  });
  afterAll(() => accord.stop());

  const ask = async (service: string, path: string): Promise<number> => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${accord.stack.urlOf(service)}${path}`, { headers })).status;
  };

  it('shows the code of an invitation once and never again', async () => {
    code = await new InvitePage(tegwen).invite(invitee);
    expect(code).toMatch(/^[\w-]{43}$/);
    await tegwen.page.reload();
    expect(await tegwen.says()).toContain('its code was shown the first time');
    await tegwen.open('/invitations');
    expect(await tegwen.says()).toMatch(/Zubair Hoxha\s+Open/i);
    expect(await tegwen.page.content()).not.toContain(code);
  });

  it('tells who signs in without a role that they have none, and takes the code', async () => {
    expect([visitor.path, await visitor.heading()]).toEqual(['/scope', 'You do not hold a role yet']);
    expect(await visitor.place()).toContain('Not working anywhere yet');
    await new AcceptPage(visitor).accept(code, 'Stockton-on-Tees');
    expect(await visitor.heading()).toBe('Your work in Stockton-on-Tees');
    expect(await visitor.place()).toMatch(/Working in Stockton-on-Tees[\s\S]*Signed in as Zubair Hoxha/);
    expect(await visitor.says()).toMatch(/Your roles\s+Auditor\s+Stockton-on-Tees early help, Early Help Hub/);
  });

  it('takes a code once only', async () => {
    await new AcceptPage(visitor).accept(code, 'Stockton-on-Tees');
    expect(await visitor.problems()).toContain('This invitation cannot be used.');
  });

  it('has the role in the inbox, once', async () => {
    expect(await inbox.waitForNews()).toEqual(['You were given a role: Auditor']);
    expect(await visitor.navigation()).toContain('Inbox (1 unread)');
    await inbox.readAll();
    expect(await visitor.navigation()).toContain('Inbox');
  });

  it('sends a mail that says nothing but that there is something, and leads to the inbox', async () => {
    const mail = await accord.mail.next(invitee.email, lastMail);
    expect(mail.subject).toBe('You have something to read in Accord');
    expect(privateWords(mail)).toEqual([]);
    expect(privateWords({ ...mail, text: `${mail.text} You are an auditor now.` })).toEqual(['Auditor']);
    await visitor.page.goto(`${accord.mail.address}/mails/${mail.id}`);
    await visitor.follow(`${accord.stack.description.web}/inbox`);
    expect([visitor.path, await visitor.heading()]).toEqual(['/inbox', 'Inbox']);
  });

  it('is told of a second role as well, which works at once', async () => {
    person = await PersonPage.of(tegwen, zubair);
    await person.giveRole(second);
    expect(await tegwen.says()).toContain('The role has been given.');
    expect(await inbox.waitForNews()).toEqual(['You were given a role: Operations']);
    await inbox.readAll();
    const more = ['Undelivered mail', 'Parked messages', 'Access trail'];
    expect(await visitor.navigation()).toEqual([...AS_AUDITOR, ...more]);
    token = await (await StackSignIn.of(accord.stack, 'zubair-hoxha')).accessToken('stockton');
    expect([await ask('audits', '/trail'), await ask('notifications', '/deliveries')]).toEqual([200, 200]);
  });

  it('loses the rights of a role with its end: at once where people are kept, elsewhere soon', async () => {
    await person.endRole('Operations', 'The week is over');
    expect(await tegwen.says()).toMatch(/The role has been ended\.[\s\S]*Past roles\s+Operations/);
    expect(await ask('audits', '/trail')).toBe(403);
    expect([await visitor.open('/trail'), await visitor.heading()]).toEqual([403, 'You cannot do this']);
    await eventually(
      () => ask('notifications', '/deliveries'),
      (status) => status === 403,
    );
    expect(await visitor.open('/deliveries')).toBe(403);
    expect(await visitor.navigation()).toEqual(AS_AUDITOR);
    expect(await person.rolesHeld()).toEqual([expect.stringContaining('Auditor')]);
  });

  it('has no access any more on the next page after it is recorded that they left', async () => {
    await person.recordLeaving('Has taken a post elsewhere');
    expect(await tegwen.says()).toMatch(/Status\s+Has left/);
    expect(await person.rolesHeld()).toEqual([]);
    await visitor.open('/inbox');
    expect([visitor.path, await visitor.heading()]).toEqual(['/scope', 'You do not hold a role yet']);
    expect(await ask('audits', '/people')).toBe(403);
    expect(await accord.mail.since(invitee.email, lastMail)).toHaveLength(2);
  });
});

/** Words about the person in subject and text of a mail, but for the greeting. */
function privateWords({ subject, text, source }: SunkMail): string[] {
  const body = source.slice(source.indexOf('\r\n\r\n')).replaceAll(/=\r?\n/g, '');
  const said = `${subject} ${text} ${body}`.replaceAll(`Hello ${zubair},`, '');
  return PRIVATE.filter((word) => said.toLowerCase().includes(word.toLowerCase()));
}
