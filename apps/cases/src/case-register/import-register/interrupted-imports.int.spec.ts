import { setTimeout as delay } from 'node:timers/promises';
import { startService } from '@accord/testing';
import { casesService } from '../../cases.service.js';
import { RegisterWorld } from '../../testing/register-world.js';
import type { ImportListResponse } from '../import-list/import-list.response.js';
import type { ImportPageResponse } from '../import-page/import-page.response.js';
import { InterruptedImports } from './interrupted-imports.js';

const HEADER =
  'Case ID,Child name,Date of birth,Sex,Ethnicity,Plan,Category,Plan start,Plan end,Team,Social worker,Disability\n';
const rows = (from: number, amount: number) =>
  Array.from(
    { length: amount },
    (_, index) =>
      `F${from + index},Mia Lund,14/02/2009,Female,White British,Child in need,Neglect,03/03/2018,,Hub,Jack Yarm,No\n`,
  ).join('');

describe(InterruptedImports.name, () => {
  let register: RegisterWorld;
  beforeAll(async () => {
    register = await RegisterWorld.start();
    await register.import(HEADER + rows(0, 3));
  });
  afterAll(() => register.close());

  /** An upload that goes on until it is let go: then the rest comes. */
  function slowUpload(signal?: AbortSignal) {
    let finish: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (finish = resolve));
    async function* pieces(): AsyncGenerator<Buffer> {
      yield Buffer.from(HEADER + rows(0, 2500));
      await gate;
      yield Buffer.from(rows(2500, 10));
    }
    const answer = register.upload(pieces(), signal ? { signal } : {});
    answer.catch(() => undefined);
    return { answer, finish };
  }

  async function underWay(): Promise<ImportPageResponse> {
    for (;;) {
      const { body } = await register.get<ImportListResponse>('/register-imports');
      const [newest] = body.items;
      if (newest?.state === 'receiving' && newest.rowsRead >= 2000)
        return (await register.get<ImportPageResponse>(`/register-imports/${newest.id}`)).body;
      await delay(20);
    }
  }

  const cases = () => register.rows('SELECT * FROM register_case ORDER BY id');
  const staged = async () => (await register.rows('SELECT FROM register_staging')).length;

  it('shows how far an import is while it arrives, and refuses a second one meanwhile', async () => {
    const { answer, finish } = slowUpload();
    const shown = await underWay();
    expect(shown).toMatchObject({ state: 'receiving', added: null, finishedAt: null });
    expect(shown.bytesRead).toBeGreaterThan(100_000);
    const second = await register.upload(HEADER + rows(0, 1));
    expect([second.status, second.body.code]).toEqual([409, 'import-under-way']);
    finish();
    expect(await register.settled((await answer).body.id)).toMatchObject({
      state: 'applied',
      rowsRead: 2510,
      added: 2507,
    });
  });

  it('ends an import whose sender goes away, and leaves the register as it was', async () => {
    const before = await cases();
    const gone = new AbortController();
    const { answer } = slowUpload(gone.signal);
    const { id } = await underWay();
    gone.abort();
    await expect(answer).rejects.toThrow();
    expect(await register.settled(id)).toMatchObject({ state: 'interrupted', added: null });
    expect([await staged(), await cases()]).toEqual([0, before]);
    expect(await register.import(HEADER + rows(0, 1))).toMatchObject({ state: 'applied' });
  });

  it('tells an import whose process ended from one that another process is at work on', async () => {
    const before = await cases();
    const { answer, finish } = slowUpload();
    const { id } = await underWay();
    const beside = await startService(casesService, { environment: register.world.environment });
    expect((await register.get<ImportPageResponse>(`/register-imports/${id}`)).body.state).toBe('receiving');
    // What the end of the first process does: its connections are gone.
    await register.rows(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'stockton_cases'
      AND state = 'idle in transaction'`);
    expect(await register.settled(id)).toMatchObject({ state: 'interrupted', added: null });
    expect([await staged(), await cases()]).toEqual([0, before]);
    await beside.close();
    finish();
    expect(await answer).toMatchObject({ status: 409, body: { code: 'import-interrupted' } });
  });

  it('finds what an ended process left behind at the next start', async () => {
    await register.rows(
      `INSERT INTO register_import (id, state, imported_by, started_at) VALUES (gen_random_uuid(), 'applying', $1, now())`,
      [register.importerId],
    );
    const next = await startService(casesService, { environment: register.world.environment });
    expect(await register.rows(`SELECT FROM register_import WHERE state = 'applying'`)).toEqual([]);
    await next.close();
  });
});
