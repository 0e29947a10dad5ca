import { personLeftV1, roleGrantedV1, type PersonLeftV1 } from '@accord/contracts';
import { newId, type Scope } from '@accord/kernel';
import { Outbox, type Fact } from '@accord/messaging';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { messagingDatabase } from './event-effect.js';

const scope = 'stockton' as Scope;
const at = new Date('2026-11-24T09:00:00.000Z');

function left(personId: string): Fact<PersonLeftV1> {
  return { aggregateId: personId, at, data: { personId, leftAt: at.toISOString() } };
}

describe(Outbox.name, () => {
  let world: TestScopeDatabases;
  let sut: Outbox;

  const say = (...people: string[]): Promise<void> =>
    world.work.run(scope, (tx) => {
      people.forEach((person) => sut.record(tx, personLeftV1, left(person)));
      return Promise.resolve();
    });

  const said = (person: string): Promise<{ sequence: number; data: string }[]> =>
    world.work.run(scope, (tx) =>
      tx.query('SELECT aggregate_seq AS sequence, data FROM outbox WHERE aggregate_id = $1 ORDER BY pos', [person]),
    );

  beforeAll(async () => {
    world = await openScopeDatabases(messagingDatabase('audits'), [scope], { poolSize: 8 });
  });
  beforeEach(() => (sut = new Outbox('audits')));
  afterEach(() => world.assertNothingLeased());
  afterAll(() => world.close());

  it('numbers the facts of an aggregate without gaps, also within one transaction', async () => {
    const [one, other] = [newId(), newId()];
    await say(one, other, one);
    await say(one);
    expect((await said(one)).map((row) => row.sequence)).toEqual([1, 2, 3]);
    expect((await said(other)).map((row) => row.sequence)).toEqual([1]);
  });

  it('numbers without gaps when many transactions speak of the same aggregates in any order', async () => {
    const people = [newId(), newId(), newId()];
    const orders = [people, [...people].reverse(), [people[1], people[2], people[0]] as string[]];
    await Promise.all(Array.from({ length: 30 }, (_, index) => say(...(orders[index % 3] ?? people))));
    for (const person of people) {
      expect((await said(person)).map((row) => row.sequence)).toEqual(
        Array.from({ length: 30 }, (_, index) => index + 1),
      );
    }
  });

  it('says nothing when the transaction fails, and leaves no gap', async () => {
    const person = newId();
    const failing = world.work.run(scope, (tx) => {
      sut.record(tx, personLeftV1, left(person));
      return Promise.reject(new Error('the rule was broken'));
    });
    await expect(failing).rejects.toThrow('the rule was broken');
    await say(person);
    expect((await said(person)).map((row) => row.sequence)).toEqual([1]);
  });

  it('refuses a payload that breaks its contract, naming the field and no value', async () => {
    const data = { ...left(newId()).data, leftAt: 'secret', note: 'secret' };
    const recording = world.work.run(scope, (tx) =>
      Promise.resolve(sut.record(tx, personLeftV1, { aggregateId: newId(), at, data })),
    );
    await expect(recording).rejects.toThrow(/^person-left.v1 cannot be said: (?!.*secret).*leftAt:is/);
    await expect(recording).rejects.toThrow(/note:whitelistValidation/);
  });

  it('refuses to speak for another service', async () => {
    const speaking = world.work.run(scope, (tx) =>
      Promise.resolve(
        new Outbox('cases').record(tx, roleGrantedV1, { aggregateId: newId(), at, data: roleGrantedV1.example }),
      ),
    );
    await expect(speaking).rejects.toThrow('role-granted.v1 is said by audits, not by cases');
  });

  it('calls its listeners once per commit, and not when nothing was committed', async () => {
    const heard: Scope[] = [];
    sut.onCommitted((where) => heard.push(where));
    await say(newId(), newId());
    await world.work
      .run(scope, (tx) => {
        sut.record(tx, personLeftV1, left(newId()));
        return Promise.reject(new Error('no'));
      })
      .catch(() => undefined);
    expect(heard).toEqual([scope]);
  });

  it('can be added to and never changed by the service, also not through a partition', async () => {
    await say(newId());
    const client = await world.connect(scope, 'stockton_audits');
    for (const statement of [
      'UPDATE outbox SET data = data',
      'DELETE FROM outbox',
      'TRUNCATE outbox',
      'DELETE FROM outbox_0',
      'SELECT FROM outbox_0',
    ]) {
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
    expect((await client.query('SELECT FROM outbox')).rowCount).toBeGreaterThan(0);
  });
});
