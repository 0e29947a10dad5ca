import { KeyRingError } from '@accord/persistence';
import { AuditsFixture } from '../../testing/audits-fixture.js';
import { COMPLETE, Fieldwork } from '../../testing/fieldwork.js';
import { CaseKeys } from '../case-keys.js';
import { SaveDomain } from './save-domain.js';

describe(SaveDomain.name, () => {
  let audits: AuditsFixture;
  let field: Fieldwork;
  beforeAll(async () => {
    audits = await AuditsFixture.start(['stockton', 'hartlepool']);
    field = await Fieldwork.start(audits);
  });
  afterAll(() => audits.close());

  const save = (id: string, rationale: string, options: object, subject = 'amara', code = 'D1') =>
    field.as(subject).put(`/submissions/${id}/domains/${code}`, COMPLETE(code, rationale), options);
  const d1 = async (id: string) => {
    const { body } = await field.page(id);
    const [domain] = body['domains'] as unknown as Record<string, unknown>[];
    return domain ?? {};
  };

  it('keeps a draft, sealed, and shows it to its auditor again; nobody is told, and the trail says who', async () => {
    const { id } = await field.assigned();
    const answer = await save(id, 'Seen by the health visitor.', { ifMatch: 0 });
    expect([answer.status, answer.body]).toEqual([200, { version: 1, savedAt: expect.any(String) }]);
    expect(answer.headers.get('etag')).toBe('"v1"');
    expect(await d1(id)).toMatchObject({
      ...{ version: 1, grade: 'G', rationale: 'Seen by the health visitor.', savedBy: 'Amara', missing: [] },
    });
    expect((await field.page(id)).body).toMatchObject({ state: 'in-progress', version: 2, draftVersion: 1 });
    const [row] = await audits.rows<{ text: string }>(
      ...([
        'stockton',
        `SELECT encode(sealed, 'escape') AS text FROM judgement_draft WHERE submission_id = $1`,
      ] as const),
      [id],
    );
    expect(row?.text).not.toMatch(/health|visitor|rationale|page 4/);
    expect((await audits.eventsAbout('stockton', id)).map(({ type }) => type)).toEqual(['submission-assigned.v1']);
    expect(await audits.trailOf('stockton', id)).toContain('save-judgement-draft');
  });

  it('never overwrites what was saved meanwhile, by the same person in another window neither', async () => {
    const { id } = await field.assigned();
    expect((await save(id, 'First window', { ifMatch: 0 })).status).toBe(200);
    const second = await save(id, 'Second window', { ifMatch: 0 });
    expect([second.status, second.body.code]).toEqual([412, 'stale-domain']);
    expect(await d1(id)).toMatchObject({ version: 1, rationale: 'First window' });
    expect((await save(id, 'Both, by choice', { ifMatch: 1 })).status).toBe(200);
    // Other domains have versions of their own.
    expect((await save(id, 'Another domain', { ifMatch: 0 }, 'amara', 'D2')).status).toBe(200);
    const both = await Promise.all(['One', 'Other'].map((text) => save(id, text, { ifMatch: 2 })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('goes with the assignment: whoever had it before cannot write, and the next goes on with what is there', async () => {
    const { id } = await field.assigned();
    await save(id, 'By Amara', { ifMatch: 0 });
    const reassign = { auditorId: field.people.bilal };
    expect((await field.as('lena').post(`/submissions/${id}/assign`, reassign, { ifMatch: 2 })).status).toBe(200);
    expect((await save(id, 'Too late', { ifMatch: 1 })).status).toBe(404);
    expect((await save(id, 'By Bilal', { ifMatch: 1 }, 'bilal')).status).toBe(200);
    const back = { auditorId: field.people.amara };
    await field.as('lena').post(`/submissions/${id}/assign`, back, { ifMatch: 3 });
    expect((await save(id, 'From an old page', { ifMatch: 1 })).status).toBe(412);
    expect(await d1(id)).toMatchObject({ version: 2, rationale: 'By Bilal', savedBy: 'Bilal' });
  });

  it('happens once for one key, and takes what is incomplete but nothing that the cycle does not have', async () => {
    const { id } = await field.assigned();
    const options = { ifMatch: 0, idempotencyKey: `save-${id}` };
    expect((await save(id, 'Once', options)).body).toEqual((await save(id, 'Once', options)).body);
    expect(await d1(id)).toMatchObject({ version: 1 });
    const put = (code: string, body: object, ifMatch = 0) =>
      field.as('amara').put(`/submissions/${id}/domains/${code}`, body, { ifMatch });
    expect((await put('D2', { answers: [], rationale: '', evidence: '' })).status).toBe(200);
    const unknown = await put('D3', { ...COMPLETE('D1'), grade: 'GREEN' });
    expect([unknown.status, unknown.body.code]).toEqual([400, 'judgement-unknown']);
    expect(unknown.body['errors']).toHaveLength(2);
    expect((await put('D99', COMPLETE('D99'))).status).toBe(404);
  });

  it('is not there for other agencies, for moderators before moderation, and in another scope', async () => {
    const { id } = await field.assigned();
    await audits.person('hartlepool', { subject: 'amara', roles: ['auditor'] });
    const statuses = async (visitor: ReturnType<Fieldwork['as']>) => [
      (await visitor.get(`/submissions/${id}`)).status,
      (await visitor.get(`/submissions/${id}/history`)).status,
      (await visitor.put(`/submissions/${id}/domains/D1`, COMPLETE('D1'), { ifMatch: 0 })).status,
    ];
    expect(await statuses(field.as('cora'))).toEqual([404, 404, 404]);
    expect(await statuses(field.as('mo'))).toEqual([404, 404, 403]);
    expect(await statuses(audits.visitor('amara', 'hartlepool'))).toEqual([404, 404, 404]);
    expect(await statuses(field.as('amara'))).toEqual([200, 200, 200]);
    // The lead sees how far it is, and no draft.
    const seen = await field.page(id, 'lena');
    expect([seen.status, seen.body['shows']]).toEqual([200, 'nothing']);
    expect(seen.text).not.toContain('Why D1');
  });

  it('seals for one place under the key of one case: elsewhere it cannot be opened', async () => {
    const { drawnCaseId } = await field.assigned();
    const other = await field.assigned();
    const place = { table: 'judgement_draft', column: 'sealed', row: 'here' };
    await field.within(async (tx) => {
      const keys = audits.service.app.get(CaseKeys, { strict: false });
      const key = await keys.of(tx, drawnCaseId);
      const sealed = key.seal('A text about a case', place);
      expect(key.open(sealed, place)).toBe('A text about a case');
      expect(() => key.open(sealed, { ...place, row: 'there' })).toThrow(KeyRingError);
      const another = await keys.of(tx, other.drawnCaseId);
      expect(() => another.open(sealed, place)).toThrow(KeyRingError);
    });
  });
});
