import { randomUUID } from 'node:crypto';
import { eventually, KafkaAttacker, StackDatabases, StackSignIn } from '@accord/testing';
import { AcceptPage } from '../pages/accept-page.js';
import { Accord } from '../pages/accord.js';
import { InvitePage } from '../pages/invite-page.js';
import { PersonPage } from '../pages/person-page.js';
import type { Visitor } from '../pages/visitor.js';
import { environmentOf } from '../requests/app-environment.js';
import { inWorkspace, runCommand, type CommandResult } from '../requests/run-command.js';

// Somebody whom no other test needs: what is parked of them stays so in the other services.
const SUBJECT = 'calliope-strand';
const INVITEE = {
  name: 'Calliope Strand',
  email: 'calliope.strand@scrutiny.example',
  role: 'Independent scrutineer',
  agency: 'Independent scrutiny',
  reason: 'Looks at one cycle with the scrutineer',
};
const REASON = 'Put there by a test; agreed with the safeguarding lead';
const PAUSE_MS = 300;

/** A person of the partnership, and what `notifications` hears of them. */
describe('a message that cannot be applied', () => {
  const accord = new Accord();
  const { stack } = accord;
  const databases = new StackDatabases(stack);
  let bronagh: Visitor;
  let personId: string;

  const inboxOf = async (): Promise<number> => {
    const token = await (await StackSignIn.of(stack, SUBJECT)).accessToken('joint');
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${stack.urlOf('notifications')}/inbox`, { headers })).status;
  };
  const rows = <Row>(sql: string, parameters: unknown[]): Promise<Row[]> =>
    databases.withAdmin('accord_joint', async (admin) => (await admin.query(sql, parameters)).rows as Row[]);
  const parkedId = (): Promise<string | undefined> =>
    rows<{ id: string }>(
      `SELECT message_id AS id FROM notifications.parked_message WHERE aggregate_id = $1 AND topic = 'joint.people'`,
      [personId],
    ).then(([row]) => row?.id);
  const command = (...given: string[]): Promise<CommandResult> =>
    runCommand(
      [inWorkspace('apps/notifications/dist/parked.js'), ...given, '--scope', 'joint'],
      environmentOf(stack, 'notifications'),
    );

  /** What only who holds `audits`' password, or Kafka's administrator, can do: an event that is not as agreed. */
  const poison = async (): Promise<string> => {
    const envelope = {
      specversion: '1.0',
      id: randomUUID(),
      source: 'urn:accord:hartlepool:audits',
      type: 'role-ended.v1',
      subject: personId,
      time: new Date().toISOString(),
      accordscope: 'hartlepool',
      sequence: '9',
      data: { name: 'Wilhelmina Plantagenet' },
    };
    const message = { key: personId, value: JSON.stringify(envelope) };
    expect(await KafkaAttacker.administrator(stack).write('joint.people', [message])).toBe('done');
    return (await eventually(async () => {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      return parkedId();
    }, Boolean)) as string;
  };

  beforeAll(async () => {
    bronagh = await accord.signedIn('bronagh-mcallister');
    await PersonPage.bringOut(bronagh, INVITEE.name);
    const visitor = await accord.signedIn(SUBJECT);
    await new AcceptPage(visitor).accept(await new InvitePage(bronagh).invite(INVITEE));
    personId = (await PersonPage.of(bronagh, INVITEE.name)).id;
    await eventually(inboxOf, (status) => status === 200);
  });
  afterAll(async () => {
    await databases.close();
    await accord.stop();
  });

  it('stops the access of the person it is about, until an administrator gives it up on the page', async () => {
    expect(await inboxOf()).toBe(200);
    const id = await poison();
    expect(await inboxOf()).toBe(403);

    await bronagh.open('/parked-messages');
    expect(await bronagh.says()).toContain('It speaks for another authority than the one it came from');
    await bronagh.open(`/parked-messages/notifications/${id}`);
    expect(await bronagh.says()).toContain('This person has no access in notifications until this is decided');
    expect(await bronagh.says()).not.toContain('Wilhelmina');
    await bronagh.page.getByRole('link', { name: 'Try again' }).click();
    await bronagh.press('Try again');
    expect(await bronagh.says()).toContain('Some messages still wait');
    await bronagh.open(`/parked-messages/notifications/${id}`);
    await bronagh.page.getByRole('link', { name: 'Dismiss the message' }).click();
    await bronagh.press('Give up the message');
    expect(await bronagh.says()).toContain('Enter a reason');
    await bronagh.page.getByLabel('Reason').fill(REASON);
    await bronagh.press('Give up the message');
    expect(await bronagh.says()).toContain('It is decided.');
    expect(await inboxOf()).toBe(200);
    const decided =
      'SELECT decision, why FROM notifications.parked_decision WHERE aggregate_id = $1 ORDER BY id DESC LIMIT 1';
    expect(await rows(decided, [personId])).toEqual([{ decision: 'dismiss', why: REASON }]);
  });

  it('is told on the topic of dead letters', async () => {
    const told = await eventually(
      async () =>
        (await KafkaAttacker.administrator(stack).read('joint.notifications.dead-letters', randomUUID())).values,
      (values) => values.some((value) => value.includes(personId)),
    );
    const event = JSON.parse(told.find((value) => value.includes(personId)) ?? '{}') as Record<string, unknown>;
    expect(event).toMatchObject({ type: 'message-parked.v1', source: 'urn:accord:joint:notifications' });
    expect(event['data']).toMatchObject({ reason: 'wrong-scope', topic: 'joint.people', aggregateId: personId });
  });

  it('is given up at the command line, by whoever says who they are and why', async () => {
    const id = await poison();
    expect((await command('list')).output).toContain(`${id} joint.people/`);
    const shown = await command('show', id);
    expect([shown.code, shown.output.includes('reason=wrong-scope'), shown.output.includes('Wilhelmina')]).toEqual([
      0,
      true,
      false,
    ]);
    const nameless = await command('skip', id, '--reason', REASON);
    expect([nameless.code, nameless.output]).toEqual([2, expect.stringContaining('--operator')]);
    expect(await inboxOf()).toBe(403);
    const done = await command('skip', id, '--operator', 'Priya Nair', '--reason', REASON);
    expect(done).toEqual({ code: 0, output: 'applied 0, still parked 0\n' });
    expect(await inboxOf()).toBe(200);
    const sql = 'SELECT operator FROM notifications.parked_decision WHERE aggregate_id = $1 ORDER BY id DESC LIMIT 1';
    expect(await rows(sql, [personId])).toEqual([{ operator: 'Priya Nair' }]);
  });
});
