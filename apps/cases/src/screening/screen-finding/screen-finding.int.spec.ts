import {
  findingDraftedV1,
  findingTextDigest,
  findingTextKeyName,
  findingTextPlace,
  wireName,
  type FindingDraftedV1,
  type FindingScreenedV1,
} from '@accord/contracts';
import { newId, toScope } from '@accord/kernel';
import { KeyRing, sealField } from '@accord/persistence';
import { EventCourier, SAID_EVENTS, type SaidEvent } from '@accord/testing';
import { demoFile, RegisterWorld } from '../../testing/register-world.js';
import { ScreenFindingHandler } from './screen-finding.handler.js';

const scope = toScope('stockton');

describe(ScreenFindingHandler.name, () => {
  let register: RegisterWorld;
  let courier: EventCourier;
  let ring: KeyRing;
  beforeAll(async () => {
    register = await RegisterWorld.start();
    const { app } = register.world.service;
    ring = app.get(KeyRing, { strict: false });
    courier = await EventCourier.to(app, 'cases');
  });
  afterAll(() => register.close());

  async function drafted(statement: string, changed: Partial<FindingDraftedV1> = {}): Promise<SaidEvent> {
    const [findingId, textId] = [newId(), newId()];
    const key = await ring.create(scope, findingTextKeyName(textId));
    const sealed = sealField(key, statement, { scope, ...findingTextPlace(textId) }).toString('base64');
    const data = { findingId, textId, digest: findingTextDigest(textId, statement), sealed, ...changed };
    return { id: newId(), type: wireName(findingDraftedV1), aggregateId: findingId, sequence: 1, at: new Date(), data };
  }

  /** Brings what was drafted, twice; answers what was said of it. */
  async function answers(event: SaidEvent): Promise<FindingScreenedV1[]> {
    const delivery = { saidIn: 'stockton', channel: 'audits', readIn: 'stockton', events: [event, event] } as const;
    await courier.bring(delivery);
    await courier.bring(delivery);
    const said = await register.rows<SaidEvent>(SAID_EVENTS, ['stockton.cases']);
    return said
      .filter(({ aggregateId }) => aggregateId === event.aggregateId)
      .map(({ data }) => data as FindingScreenedV1);
  }

  const found = async (statement: string) => {
    const [answer] = await answers(await drafted(statement));
    return answer?.passages.map(({ start, end, kind }) => [statement.slice(start, end), kind]);
  };
  const parked = () => register.rows('SELECT reason FROM parked_message');

  it('says once, and by place only, what it found in a text', async () => {
    const event = await drafted('Contact was lost after 3 March 2018.');
    const { textId, digest } = event.data as FindingDraftedV1;
    expect(await answers(event)).toEqual([
      { findingId: event.aggregateId, textId, digest, passages: [{ start: 23, end: 35, kind: 'date' }] },
    ]);
    expect(await found('Assessments were updated before conferences.')).toEqual([]);
  });

  it('knows the children and the workers of the register, those that are gone too, once it is imported', async () => {
    const file = demoFile('stockton-case-register.csv').toString('utf8');
    const [header = '', ...lines] = file.split(/\r?\n/).filter((line) => line !== '');
    const columns = header.replace('\uFEFF', '').split(',');
    const at = (name: RegExp) => columns.findIndex((column) => name.test(column));
    const named = (line: string, child: string, worker: string) => {
      const cells = line.split(',');
      cells[at(/name/i)] = child;
      cells[at(/worker/i)] = worker;
      return cells.join(',');
    };
    const first = named(lines[0] ?? '', 'Zebedee Quillfeather', 'Ottoline Brackwater');
    const second = named(lines[1] ?? '', 'Marigold Thistlewick', 'Ottoline Brackwater');
    const about = (name: string) => found(`The plan for ${name} was reviewed late.`);
    expect((await register.import([header, first].join('\r\n'))).state).toBe('applied');
    expect(await about('Zebedee Quillfeather')).toEqual([['Zebedee Quillfeather', 'register-name']]);
    expect(await about('Ottoline Brackwater')).toEqual([['Ottoline Brackwater', 'register-name']]);
    expect((await about('Marigold Thistlewick'))?.map(([, kind]) => kind)).not.toContain('register-name');
    expect((await register.import([header, second].join('\r\n'))).state).toBe('applied');
    expect(await about('Marigold Thistlewick')).toEqual([['Marigold Thistlewick', 'register-name']]);
    expect(await about('Zebedee Quillfeather')).toEqual([['Zebedee Quillfeather', 'register-name']]);
    const reads = await register.rows(`SELECT 1 FROM access_trail WHERE action = 'read-register-for-screening'`);
    expect(reads).toHaveLength(2);
    expect(register.world.service.log).not.toContain('Quillfeather');
  });

  it('says nothing of a text whose key is gone, and nothing of one that is not what it says', async () => {
    const gone = await drafted('Nobody can read this any more.');
    await ring.destroy(scope, findingTextKeyName((gone.data as FindingDraftedV1).textId));
    const other = await drafted('Another text than its digest says.', { digest: 'f'.repeat(64) });
    const foreign = await drafted('Sealed for another text.');
    const { sealed } = (await drafted('This one is of another text.')).data as FindingDraftedV1;
    const moved = { ...foreign, data: { ...foreign.data, sealed } };
    for (const event of [gone, other, moved]) expect(await answers(event)).toEqual([]);
    expect(await parked()).toEqual([]);
    expect(register.world.service.log).toContain('a statement that cannot be opened is not screened');
    // The control: whole, and with its key, a text is answered.
    expect(await answers(await drafted('Sealed for this text.'))).toHaveLength(1);
  });
});
