import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toScope } from '@accord/kernel';
import { KeyRingError } from './key-ring-error.js';
import { LocalKeyRing } from './local-key-ring.js';

const [stockton, hartlepool] = [toScope('stockton'), toScope('hartlepool')];

describe(LocalKeyRing.name, () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'accord-keys-'))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const open = (service = 'cases', scopes = [stockton]) => LocalKeyRing.open({ directory, service, scopes });

  it('keeps its keys where only their owner may read them', async () => {
    await (await open()).create(stockton, 'finding-1');
    const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    expect(files.map((file) => file.name).sort()).toEqual(['0001.key', 'finding-1.key', 'lookup.key']);
    const modes = files.map((file) => statSync(join(file.parentPath, file.name)).mode & 0o777);
    expect(modes).toEqual([0o600, 0o600, 0o600]);
  });

  it('gives processes that start together the same keys', async () => {
    const rings = await Promise.all(Array.from({ length: 8 }, () => open()));
    const wrapped = await Promise.all(
      rings.map(async (ring) => (await ring.keysOf(stockton)).wrap(Buffer.alloc(32, 7))),
    );
    const last = await rings.at(-1)?.keysOf(stockton);
    for (const one of wrapped) expect(last?.unwrap(one)).toEqual(Buffer.alloc(32, 7));
    const named = await Promise.all(rings.map((ring) => ring.create(stockton, 'once')));
    expect(new Set(named.map((key) => key.toString('hex'))).size).toBe(1);
  });

  it('goes on opening after a rotation what was wrapped before it, and looks up the same', async () => {
    const ring = await open();
    const before = await ring.keysOf(stockton);
    const wrapped = before.wrap(Buffer.alloc(32, 1));
    const lookup = before.lookup('register_case.case_id', 'STO1');
    await ring.rotate(stockton);
    const after = await (await open()).keysOf(stockton);
    expect([before.currentId, after.currentId]).toEqual(['0001', '0002']);
    expect(after.unwrap(wrapped)).toEqual(Buffer.alloc(32, 1));
    expect(after.lookup('register_case.case_id', 'STO1')).toEqual(lookup);
    expect(() => before.unwrap(after.wrap(Buffer.alloc(32)))).toThrow(KeyRingError);
  });

  it('has other keys for each scope, service and purpose', async () => {
    const ring = await open('cases', [stockton, hartlepool]);
    const other = await open('audits', [stockton]);
    const [cases, elsewhere, audits] = [
      await ring.keysOf(stockton),
      await ring.keysOf(hartlepool),
      await other.keysOf(stockton),
    ];
    const wrapped = cases.wrap(Buffer.alloc(32));
    expect(() => elsewhere.unwrap(wrapped)).toThrow(KeyRingError);
    expect(() => audits.unwrap(wrapped)).toThrow(KeyRingError);
    const digests = [
      cases.lookup('a', 'x'),
      cases.lookup('b', 'x'),
      elsewhere.lookup('a', 'x'),
      audits.lookup('a', 'x'),
    ].map((digest) => digest.toString('hex'));
    expect(new Set(digests).size).toBe(4);
  });

  it('shares a named key between services until it is destroyed', async () => {
    const [audits, cases] = [await open('audits'), await open('cases')];
    const made = await audits.create(stockton, 'finding-1');
    expect(await cases.find(stockton, 'finding-1')).toEqual(made);
    await audits.destroy(stockton, 'finding-1');
    await audits.destroy(stockton, 'finding-1');
    expect(await cases.find(stockton, 'finding-1')).toBeUndefined();
  });

  it('refuses a scope that its process does not serve, and names that are none', async () => {
    const ring = await open();
    await expect(ring.keysOf(hartlepool)).rejects.toThrow(KeyRingError);
    await expect(ring.create(hartlepool, 'finding-1')).rejects.toThrow(KeyRingError);
    await expect(ring.find(stockton, '../cases/0001')).rejects.toThrow(KeyRingError);
  });

  it('does not open in a place that is no folder, and names the variable', async () => {
    writeFileSync(join(directory, 'file'), '');
    const place = { directory: join(directory, 'file'), service: 'cases', scopes: [stockton] };
    await expect(LocalKeyRing.open(place)).rejects.toThrow(/^KEY_RING_DIRECTORY must be/);
  });
});
