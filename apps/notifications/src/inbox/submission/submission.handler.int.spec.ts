import { randomUUID } from 'node:crypto';
import {
  caseModerationClosedV1,
  findingReceivedV1,
  submissionAssignedV1,
  submissionReturnedV1,
  submissionsRequestedV1,
  submissionSubmittedV1,
} from '@accord/contracts';
import { toScope, type Scope } from '@accord/kernel';
import type { EventDelivery } from '@accord/messaging';
import { PeopleProjection } from '@accord/service';
import { openScopeDatabases, type TestScopeDatabases } from '@accord/testing';
import type { Client } from 'pg';
import { MailDeliveries } from '../../mail-delivery/persistence/mail-deliveries.js';
import type { MailSenders } from '../../mail-delivery/sender/mail-senders.js';
import { notificationsDatabase } from '../../notifications.database.js';
import { addPerson } from '../../testing/add-person.js';
import { CaseModerationClosedHandler } from '../case-moderation-closed/case-moderation-closed.handler.js';
import { FindingReceivedHandler } from '../finding-received/finding-received.handler.js';
import { InboxEntries } from '../persistence/inbox-entries.js';
import { TellPeople } from '../tell-people.js';
import { SubmissionHandler } from './submission.handler.js';

describe('what happens in an audit is told to those whom it concerns', () => {
  const scope = toScope('stockton');
  let databases: TestScopeDatabases;
  let client: Client;
  let submissions: SubmissionHandler;
  let telling: TellPeople;

  beforeAll(async () => {
    databases = await openScopeDatabases(notificationsDatabase, [scope]);
    client = await databases.connect(scope, 'stockton_notifications');
    const senders = { wake: (_: Scope) => undefined } as unknown as MailSenders;
    telling = new TellPeople(new InboxEntries(), new MailDeliveries(), senders);
    submissions = new SubmissionHandler(new PeopleProjection(), telling);
  });
  afterAll(() => databases.close());

  async function hand<P extends object>(
    handle: (delivery: EventDelivery<P>) => Promise<void>,
    data: P,
    times = 1,
  ): Promise<string> {
    const id = randomUUID();
    const at = new Date('2026-11-24T09:00:00.000Z');
    for (let time = 0; time < times; time += 1) {
      await databases.work.run(scope, (tx) =>
        handle({ tx, saidIn: scope, id, type: 'any', aggregateId: randomUUID(), sequence: 1, at, data }),
      );
    }
    return id;
  }

  const told = async (
    eventId: string,
  ): Promise<{ person_id: string; kind: string; details: object; state: string }[]> =>
    (
      await client.query(
        `SELECT entry.person_id, entry.kind, entry.details, mail.state
         FROM inbox_entry AS entry JOIN mail_delivery AS mail ON mail.entry_id = entry.id WHERE event_id = $1`,
        [eventId],
      )
    ).rows;

  it('asks the leads of each agency for its submission, once, however often the event comes', async () => {
    const lead = await addPerson(client, { role: 'safeguarding-lead' });
    const former = await addPerson(client, { role: 'safeguarding-lead', endedAt: new Date('2026-06-01T00:00:00Z') });
    const data = {
      ...submissionsRequestedV1.example,
      submissions: [{ submissionId: randomUUID(), agencyId: 'childrens-services' }],
    };
    const entries = await told(await hand((delivery) => submissions.requested(delivery), data, 2));
    expect(entries.map((entry) => entry.person_id)).toEqual([lead]);
    expect(former).not.toBe(lead);
    const { cycleId, drawnCaseId, pseudonym, dueOn } = data;
    expect(entries[0]).toMatchObject({
      kind: 'submissions-requested',
      state: 'pending',
      details: { cycleId, drawnCaseId, pseudonym, dueOn, agencyId: 'childrens-services' },
    });
  });

  it('tells leads of another agency nothing', async () => {
    await addPerson(client, { role: 'safeguarding-lead' });
    const elsewhere = { ...submissionSubmittedV1.example, agencyId: 'cleveland-police' };
    expect(await told(await hand((delivery) => submissions.submitted(delivery), elsewhere))).toEqual([]);
    const here = { ...elsewhere, agencyId: 'childrens-services' };
    expect((await told(await hand((delivery) => submissions.submitted(delivery), here))).length).toBeGreaterThan(0);
  });

  it('tells the auditor what was given and what was returned to them, by pseudonym and without any reason', async () => {
    const auditorId = await addPerson(client);
    const given = { ...submissionAssignedV1.example, auditorId };
    const [entry] = await told(await hand((delivery) => submissions.assigned(delivery), given));
    expect(entry).toMatchObject({ person_id: auditorId, kind: 'submission-assigned' });
    expect(Object.keys(entry?.details ?? {}).toSorted()).toEqual([
      'agencyId',
      'cycleId',
      'drawnCaseId',
      'pseudonym',
      'submissionId',
    ]);
    const returned = { ...submissionReturnedV1.example, auditorId };
    const [back] = await told(await hand((delivery) => submissions.returned(delivery), returned));
    expect(back).toMatchObject({ person_id: auditorId, kind: 'submission-returned' });
  });

  it('tells each auditor of a case once that it was graded', async () => {
    const auditorId = await addPerson(client);
    const data = { ...caseModerationClosedV1.example, auditorIds: [auditorId, auditorId] };
    const handler = new CaseModerationClosedHandler(telling);
    expect(await told(await hand((delivery) => handler.handle(delivery), data))).toMatchObject([
      { person_id: auditorId, kind: 'case-graded' },
    ]);
  });

  it('tells learning leads of a finding that there is one, and nothing of what it says', async () => {
    const lead = await addPerson(client, { role: 'learning-lead' });
    await addPerson(client, { role: 'auditor' });
    const handler = new FindingReceivedHandler(new PeopleProjection(), telling);
    const entries = await told(await hand((delivery) => handler.handle(delivery), { ...findingReceivedV1.example }));
    expect(entries).toMatchObject([{ person_id: lead, kind: 'finding-received', details: findingReceivedV1.example }]);
  });
});
