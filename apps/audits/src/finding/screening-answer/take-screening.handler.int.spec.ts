import { jest } from '@jest/globals';
import { findingTextKeyName } from '@accord/contracts';
import { toScope } from '@accord/kernel';
import { KeyRing } from '@accord/persistence';
import { eventually } from '@accord/testing';
import { FindingWorld } from '../../testing/finding-world.js';
import { TextKeys } from '../persistence/text-keys.js';
import { TakeScreeningHandler } from './take-screening.handler.js';

const scope = toScope('stockton');
const passages = [{ start: 0, end: 12, kind: 'name' as const }];

describe(TakeScreeningHandler.name, () => {
  let world: FindingWorld;
  beforeAll(async () => (world = await FindingWorld.start()));
  afterAll(() => world.close());

  const ring = () => world.audits.service.app.get(KeyRing);
  const keyOf = (textId: string) => ring().find(scope, findingTextKeyName(textId));
  const page = async (findingId: string) => (await world.audits.visitor('director').get(`/findings/${findingId}`)).body;
  const keyGone = (textId: string) =>
    eventually(async () => {
      const [row] = await world.rows<{ at: Date | null }>('SELECT key_gone_at AS at FROM finding_text WHERE id = $1', [
        textId,
      ]);
      return row?.at !== null && (await keyOf(textId)) === undefined;
    }, Boolean);

  it('keeps what was found by its place, once, and destroys the key', async () => {
    const { findingId } = (await world.draft()).body;
    const [{ textId } = { textId: '' }] = await world.asked(findingId);
    expect(await keyOf(textId)).toBeDefined();
    expect(await page(findingId)).toMatchObject({ state: 'draft', passages: null });
    await world.screened(findingId, passages);
    expect(await page(findingId)).toMatchObject({ state: 'screened', passages, version: 1 });
    const decisions = await world.rows('SELECT action, by FROM finding_decision WHERE finding_id = $1 ORDER BY place', [
      findingId,
    ]);
    expect(decisions).toEqual([
      { action: 'draft', by: expect.any(String) },
      { action: 'screened', by: null },
    ]);
    await keyGone(textId);
  });

  it('ignores the answer to an older text, whose key goes all the same, and takes that to the new one', async () => {
    const { findingId } = (await world.draft()).body;
    expect(
      (await world.redraft('manager', findingId, { statement: 'Written anew by somebody else entirely.' })).status,
    ).toBe(200);
    const [older, newer] = await world.asked(findingId);
    await world.screened(findingId, passages, older);
    expect(await page(findingId)).toMatchObject({ state: 'draft', passages: null });
    await keyGone(older?.textId ?? '');
    expect(await keyOf(newer?.textId ?? '')).toBeDefined();
    await world.screened(findingId, [], newer, 2);
    expect(await page(findingId)).toMatchObject({ state: 'screened', passages: [] });
  });

  it('ignores the answer about another text than was asked about', async () => {
    const { findingId } = (await world.draft()).body;
    const elsewhere = (await world.draft()).body.findingId;
    const [asked] = await world.asked(elsewhere);
    await world.screened(findingId, [], { digest: 'f'.repeat(64) });
    await world.screened(findingId, [], asked, 2);
    expect(await page(findingId)).toMatchObject({ state: 'draft', passages: null });
    expect(await page(elsewhere)).toMatchObject({ state: 'draft', passages: null });
    await world.screened(findingId, [], {}, 3);
    expect(await page(findingId)).toMatchObject({ state: 'screened' });
  });

  it('destroys a key at the next start that could not be destroyed before', async () => {
    const { findingId } = (await world.draft()).body;
    const [{ textId } = { textId: '' }] = await world.asked(findingId);
    const destroy = jest.spyOn(ring(), 'destroy').mockRejectedValue(new Error('away'));
    await world.screened(findingId);
    await eventually(
      () => destroy.mock.calls.length,
      (calls) => calls > 0,
    );
    destroy.mockRestore();
    expect(await keyOf(textId)).toBeDefined();
    await world.audits.service.app.get(TextKeys, { strict: false }).onApplicationBootstrap();
    await keyGone(textId);
  });
});
