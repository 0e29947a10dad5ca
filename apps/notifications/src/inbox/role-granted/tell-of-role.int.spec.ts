import { toScope, type Scope } from '@accord/kernel';
import { openScopeDatabases, type TestScopeDatabases } from '@accord/testing';
import type { Client } from 'pg';
import { MailDeliveries } from '../../mail-delivery/persistence/mail-deliveries.js';
import type { MailSenders } from '../../mail-delivery/sender/mail-senders.js';
import { notificationsDatabase } from '../../notifications.database.js';
import { addPerson } from '../../testing/add-person.js';
import { roleGrantedDelivery, within, type Told } from '../../testing/role-granted-delivery.js';
import { InboxEntries } from '../persistence/inbox-entries.js';
import { TellPeople } from '../tell-people.js';
import { TellOfRole } from './tell-of-role.js';

describe('TellOfRole', () => {
  const scope = toScope('stockton');
  const woken: Scope[] = [];
  let databases: TestScopeDatabases;
  let client: Client;
  let sut: TellOfRole;

  beforeAll(async () => {
    databases = await openScopeDatabases(notificationsDatabase, [scope]);
    client = await databases.connect(scope, 'stockton_notifications');
    const senders = { wake: (one: Scope) => woken.push(one) } as unknown as MailSenders;
    sut = new TellOfRole(new TellPeople(new InboxEntries(), new MailDeliveries(), senders));
  });

  beforeEach(() => (woken.length = 0));
  afterAll(() => databases.close());

  const tell = (told: Told): Promise<void> => databases.work.run(scope, (tx) => sut.execute(within(tx, told)));
  const entriesOf = async (personId: string) => {
    const { rows } = await client.query(
      `SELECT entry.*, mail.state, mail.attempts FROM inbox_entry AS entry JOIN mail_delivery AS mail ON mail.entry_id = entry.id
       WHERE entry.person_id = $1`,
      [personId],
    );
    return rows;
  };

  it('writes the entry with what was granted, queues a mail and wakes the sender', async () => {
    const told = roleGrantedDelivery(await addPerson(client));
    await tell(told);
    const { grantId, role, agencyId, team, validFrom, validTo, personId } = told.data;
    expect(await entriesOf(personId)).toEqual([
      expect.objectContaining({
        event_id: told.id,
        kind: 'role-granted',
        details: { grantId, role, agencyId, team, validFrom, validTo },
        at: told.at,
        read_at: null,
        state: 'pending',
        attempts: 0,
      }),
    ]);
    expect(woken).toEqual([scope]);
  });

  it('keeps nothing of who granted it', async () => {
    const told = roleGrantedDelivery(await addPerson(client));
    await tell(told);
    expect(JSON.stringify(await entriesOf(told.data.personId))).not.toContain(told.data.grantedBy);
  });

  it('writes neither and wakes nobody when the transaction does not commit', async () => {
    const told = roleGrantedDelivery(await addPerson(client));
    const work = databases.work.run(scope, async (tx) => {
      await sut.execute(within(tx, told));
      throw new Error('another handler failed');
    });
    await expect(work).rejects.toThrow('another handler failed');
    expect(await entriesOf(told.data.personId)).toEqual([]);
    expect(woken).toEqual([]);
  });

  it('makes one entry and one mail of an event that comes again, also at the same time', async () => {
    const told = roleGrantedDelivery(await addPerson(client));
    await Promise.all([tell(told), tell(told)]);
    await tell(told);
    expect(await entriesOf(told.data.personId)).toHaveLength(1);
    expect(woken).toHaveLength(1);
  });

  it('control: without the rule of one entry per event there are two', async () => {
    const migrator = await databases.connect(scope, 'stockton_migrator');
    await migrator.query('ALTER TABLE notifications.inbox_entry DROP CONSTRAINT inbox_entry_once_per_event');
    const told = roleGrantedDelivery(await addPerson(client));
    await tell(told);
    await tell(told);
    expect(await entriesOf(told.data.personId)).toHaveLength(2);
  });
});
