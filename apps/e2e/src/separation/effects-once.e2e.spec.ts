import {
  allMessages,
  eventually,
  IssuerForger,
  KafkaAttacker,
  RunningStack,
  StackDatabases,
  type LyingMessage,
} from '@accord/testing';
import { effectsEverywhere, effectsIn, isReadToTheEnd, PLACES } from './effects.js';
import { judge, type AcknowledgedGrant, type Verdict } from './journal.js';
import { Newcomers, type Newcomer } from './newcomers.js';

const stack = RunningStack.fromEnvironment();
const databases = new StackDatabases(stack);
const forger = new IssuerForger(stack);
const attacker = new KafkaAttacker(stack, 'stockton.audits');
const TOPIC = 'stockton.people';
const WELL: Verdict = { lost: [], doubled: [], leaked: [] };

const inStockton: Newcomer[] = [];
const acknowledged: AcknowledgedGrant[] = [];
let foreign: LyingMessage[] = [];
let doubled = 0;

/** Gives each of them some roles: one after the other for a person, all persons at once. */
async function giveRoles(newcomers: Newcomers, people: readonly Newcomer[], each: number): Promise<void> {
  const give = async (person: Newcomer): Promise<void> => {
    for (let count = 0; count < each; count += 1)
      acknowledged.push({ scope: newcomers.scope, grantId: await newcomers.grant(person) });
  };
  await Promise.all(people.map(give));
}

/** Sends what the scope itself said once more, the oldest last. */
async function sendAgain(messages: readonly LyingMessage[]): Promise<void> {
  const own = messages.filter(({ value }) => value.includes('"accordscope":"stockton"'));
  const again = own.toReversed().map(({ key, value }) => ({ key, value }));
  doubled += again.length;
  expect(await attacker.write(TOPIC, again)).toBe('done');
}

async function untilAllIsRead(scope: 'stockton' | 'hartlepool'): Promise<void> {
  const messages = await allMessages(stack, `${scope}.people`);
  const ends = new Map<number, number>();
  for (const { partition, offset } of messages) ends.set(partition, Math.max(ends.get(partition) ?? 0, offset + 1));
  await eventually(
    () => isReadToTheEnd(stack, scope, ends),
    (done) => done,
  );
}

function parked(service: string): Promise<{ reason: string; key: string }[]> {
  const sql = `SELECT reason, aggregate_id AS key FROM ${service}.parked_message WHERE aggregate_id = ANY ($1) ORDER BY id`;
  const keys = [...foreign.map(({ key }) => key), ...inStockton.map(({ personId }) => personId)];
  return databases.withAdmin('accord_stockton', async (admin) => (await admin.query(sql, [keys])).rows);
}

async function forgetParked(): Promise<void> {
  const keys = [...foreign.map(({ key }) => key), ...inStockton.map(({ personId }) => personId)];
  for (const service of ['cases', 'notifications'])
    await databases.withAdmin('accord_stockton', (admin) =>
      admin.query(`DELETE FROM ${service}.parked_message WHERE aggregate_id = ANY ($1)`, [keys]),
    );
}

let stockton: Newcomers;
let hartlepool: Newcomers;

beforeAll(async () => {
  stockton = await Newcomers.of(stack, forger, 'stockton');
  hartlepool = await Newcomers.of(stack, forger, 'hartlepool');
  inStockton.push(...(await Promise.all(Array.from({ length: 8 }, () => stockton.bring()))));
  const inHartlepool = [await hartlepool.bring(), await hartlepool.bring()];
  // Without those that hold a name: what is put here stays in the topic, and no name may be found in another scope's.
  foreign = (await allMessages(stack, 'hartlepool.people'))
    .filter(({ value }) => value.includes('"role-granted.v1"'))
    .slice(-10);
  const attack = async (): Promise<void> => {
    expect(
      await attacker.write(
        TOPIC,
        foreign.map(({ key, value }) => ({ key, value })),
      ),
    ).toBe('done');
    for (let round = 0; round < 4; round += 1)
      await sendAgain(await allMessages(stack, TOPIC).then((all) => all.slice(-150)));
  };
  await Promise.all([giveRoles(stockton, inStockton, 6), giveRoles(hartlepool, inHartlepool, 4), attack()]);
  await untilAllIsRead('stockton');
  await untilAllIsRead('hartlepool');
  for (const person of inHartlepool) await hartlepool.leave(person);
});

afterAll(async () => {
  await forgetParked();
  for (const person of inStockton) await stockton.leave(person);
});

describe('While somebody with the right password sends old and foreign messages,', () => {
  it('each grant that was acknowledged has its effects once in its own scope, and nowhere else', async () => {
    const found = await effectsEverywhere(
      stack,
      acknowledged.map(({ grantId }) => grantId),
    );
    expect(acknowledged).toHaveLength(8 * 6 + 2 * 4);
    expect(new Set(acknowledged.map(({ grantId }) => grantId)).size).toBe(acknowledged.length);
    expect(doubled).toBeGreaterThan(acknowledged.length);
    expect(found).toHaveLength(acknowledged.length * 3);
    expect(judge(acknowledged, found, PLACES)).toEqual(WELL);
  });

  it("nothing of a person's own is parked, and a message of another scope is, with its reason", async () => {
    for (const service of ['notifications', 'cases']) {
      const rows = await parked(service);
      expect(rows.map(({ reason }) => reason)).toEqual(rows.map(() => 'wrong-scope'));
      expect(new Set(rows.map(({ key }) => key))).toEqual(new Set(foreign.map(({ key }) => key)));
      expect(rows.length).toBeGreaterThanOrEqual(foreign.length);
    }
  });

  it('every person is applied up to the last event about them', async () => {
    const events = new Map<string, Set<number>>();
    for (const { key, value } of await allMessages(stack, TOPIC))
      events.set(key, (events.get(key) ?? new Set()).add(Number((JSON.parse(value) as { sequence: string }).sequence)));
    const sql = `SELECT aggregate_id AS id, last_seq FROM notifications.gate WHERE aggregate_id = ANY ($1)`;
    const ids = inStockton.map(({ personId }) => personId);
    const { rows } = await databases.withAdmin('accord_stockton', (admin) =>
      admin.query<{ id: string; last_seq: number }>(sql, [ids]),
    );
    // One event for joining, one for the invitation's role, six for the others: without a gap, and none twice.
    expect(rows.map((row) => row.last_seq)).toEqual(ids.map(() => 8));
    for (const id of ids) expect([...(events.get(id) ?? [])].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('each entry of an inbox is mailed, under one id however often', async () => {
    const idsFor = async (email: string): Promise<string[]> => {
      const mails = (await (
        await fetch(`${stack.description.mail}/mails.json?to=${encodeURIComponent(email)}`)
      ).json()) as {
        messageId: string;
      }[];
      return [...new Set(mails.map(({ messageId }) => messageId))];
    };
    for (const { email } of inStockton)
      await eventually(
        () => idsFor(email),
        (ids) => ids.length === 7,
      );
  });
});

describe('The search for lost and doubled effects finds', () => {
  const [own, other] = ['accord_stockton', 'accord_hartlepool'];
  const copy = `INSERT INTO notifications.inbox_entry (id, event_id, person_id, kind, details, at)
    SELECT gen_random_uuid(), gen_random_uuid(), person_id, kind, details, at FROM notifications.inbox_entry WHERE details->>'grantId' = $1`;
  const planted: [string, string, string, (key: string) => Verdict][] = [
    ['an entry that is there twice', own, copy, (key) => ({ ...WELL, doubled: [key] })],
    [
      'one that is missing',
      own,
      "UPDATE notifications.inbox_entry SET details = '{}' WHERE details->>'grantId' = $1",
      (key) => ({ ...WELL, lost: [key] }),
    ],
    [
      "one in another scope's database",
      other,
      `INSERT INTO notifications.inbox_entry (id, event_id, person_id, kind, details, at)
       SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'role-granted', jsonb_build_object('grantId', $1::text), now()`,
      (key) => ({ ...WELL, leaked: [key.replace('stockton', 'hartlepool')] }),
    ],
  ];

  it.each(planted)('%s', async (_name, database, sql, expected) => {
    const grants = acknowledged.filter(({ scope }) => scope === 'stockton');
    const ids = grants.map(({ grantId }) => grantId);
    const scope = database === own ? 'stockton' : 'hartlepool';
    const others = (await effectsEverywhere(stack, ids)).filter((effect) => effect.scope !== scope);
    const found = await databases.withAdmin(database, async (admin) => {
      await admin.query('BEGIN');
      await admin.query(sql, [ids[0]]);
      const seen = await effectsIn(scope, ids, (question, parameters) => admin.query(question, parameters));
      await admin.query('ROLLBACK');
      return seen;
    });
    expect(judge(grants, [...others, ...found], PLACES)).toEqual(
      expected(`stockton notifications.inbox_entry ${ids[0]}`),
    );
  });
});

it('What drops an old message is the gate: without its memory of a person, the same message comes through to the handlers', async () => {
  const [person] = inStockton;
  const id = person?.personId ?? '';
  const mine = (await allMessages(stack, TOPIC)).filter(({ key }) => key === id);
  const guard = {
    remove: `CREATE TABLE notifications.remembered AS SELECT * FROM notifications.gate WHERE aggregate_id = '${id}';
      DELETE FROM notifications.gate WHERE aggregate_id = '${id}'`,
    restore: `DELETE FROM notifications.gate WHERE aggregate_id = '${id}';
      INSERT INTO notifications.gate SELECT * FROM notifications.remembered; DROP TABLE notifications.remembered`,
  };
  await databases.without('accord_stockton', guard, async () => {
    await sendAgain(mine.slice(0, 1));
    await untilAllIsRead('stockton');
  });
  const reasons = (await parked('notifications')).filter(({ key }) => key === id).map(({ reason }) => reason);
  // The handler's own wall, the unique person, still holds; the message is set aside instead of dropped.
  expect(reasons).toEqual(['rejected']);
  expect((await parked('cases')).filter(({ key }) => key === id)).toEqual([]);
});
