import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DrawWorld } from '../../testing/draw-world.js';
import { demoFile, type Authority } from '../../testing/register-world.js';

/* The draw anew, from the files alone: nothing below `sha` and above `describe` comes from the product. */
const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const iso = (written: string) => written.split('/').reverse().join('-');
const PLANS = ['Child in need', 'Child protection'];

/** Case id → plan of those who meet the criteria on 30 September 2018. */
function expectedFrame(csv: string): Map<string, string> {
  const rows = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  const wanted = rows.filter(([, , born = '', , , plan = '', category, start = '', end = '']) => {
    const isOpen = iso(start) <= '2018-09-30' && (end === '' || iso(end) > '2018-09-30');
    const isOfAge = iso(born) <= '2011-09-30' && iso(born) > '2002-09-30';
    return PLANS.includes(plan) && category === 'Neglect' && isOpen && isOfAge;
  });
  return new Map(wanted.map((row) => [row[0] ?? '', row[5] ?? '']));
}

/** Stratum → the case ids in the order of the draw, and how many of them are drawn. */
function expectedDraw(frame: Map<string, string>, seed: string, wanted: number) {
  const strata = PLANS.map((name) => {
    const ids = [...frame].filter(([, plan]) => plan === name).map(([id]) => id);
    return {
      name,
      share: (wanted * ids.length) / frame.size,
      order: ids.sort((a, b) => (sha(`${seed}:${name}:${a}`) < sha(`${seed}:${name}:${b}`) ? -1 : 1)),
    };
  });
  const [one, other] = strata;
  if (!one || !other) throw new Error('Two strata');
  // With two strata and no tie, the one with the larger fraction gets the seat that is left.
  const seats = Math.floor(one.share) + (one.share % 1 > other.share % 1 ? 1 : 0);
  return new Map([
    [one.name, { n: seats, ...one }],
    [other.name, { n: wanted - seats, ...other }],
  ]);
}

describe('the draw of the demonstration', () => {
  let world: DrawWorld;
  beforeAll(async () => {
    world = await DrawWorld.start(['stockton', 'hartlepool']);
  });
  afterAll(() => world.close());

  it.each<Authority>(['stockton', 'hartlepool'])('of %s is the one that anybody recomputes', async (scope) => {
    const expected = expectedFrame(demoFile(`${scope}-case-register.csv`).toString('utf8'));
    const { cycleId } = await world.drawn({}, scope);
    const [sample] = await world.samples(cycleId, scope);
    const file = (await world.get(`/cycles/${cycleId}/frame-file`, 'importer', scope)).text;
    const [salt = '', ...ids] = file.slice(0, -1).split('\n');
    expect(salt).toMatch(/^[0-9a-f]{32}$/);
    expect(ids).toEqual([...expected.keys()].sort());
    expect(file.endsWith('\n')).toBe(true);
    const digest = sha(file);
    const seed = sha(`${digest}:hartlepool-2018:stockton-2018`);
    expect(sample).toMatchObject({ digest, seed, size: expected.size });

    const draw = expectedDraw(expected, seed, 6);
    const sizes = [...draw].map(([name, { n, order }]) => ({ name, size: order.length, allocated: n }));
    expect(sample?.strata).toEqual(sizes);
    const { text } = await world.get(`/cycles/${cycleId}/strata-file`, 'importer', scope);
    const lines = text
      .slice(0, -1)
      .split('\n')
      .map((line) => line.split('\t'));
    expect(lines.map(([plan, id]) => [id, plan])).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
    const drawn = lines.filter(([, , fate]) => fate === 'drawn').map(([, id]) => id);
    expect(drawn.sort()).toEqual([...draw.values()].flatMap(({ n, order }) => order.slice(0, n)).sort());
    expect(sample?.cases.map(({ stratum }) => stratum).sort()).toEqual(
      [...draw].flatMap(([name, { n }]) => Array.from({ length: n }, () => name)).sort(),
    );
    for (const id of expected.keys()) expect(JSON.stringify(sample)).not.toContain(id);
    for (const id of expected.keys()) expect(JSON.stringify(sample)).not.toContain(sha(id));
  });

  it('is recomputed with sha256sum and sort alone', async () => {
    const { cycleId } = await world.drawn();
    const [sample] = await world.samples(cycleId);
    const folder = mkdtempSync(join(tmpdir(), 'accord-draw-'));
    for (const name of ['frame-file', 'strata-file'])
      writeFileSync(join(folder, name), (await world.get(`/cycles/${cycleId}/${name}`)).text);
    // `sed` reads to the end: if it stopped early, `sort` might still write, and the pipe would fail.
    const script = `set -euo pipefail
      digest=$(sha256sum frame-file | cut -c 1-64); echo "$digest"
      tail -n +2 frame-file | LC_ALL=C sort -c
      seed=$(printf '%s' "$digest:hartlepool-2018:stockton-2018" | sha256sum | cut -c 1-64); echo "$seed"
      tail -n +2 frame-file | cmp - <(cut -f 2 strata-file)
      first() { awk -F '\\t' -v s="$1" '$1 == s { print $2 }' strata-file | while IFS= read -r id; do
        printf '%s  %s\\n' "$(printf '%s' "$seed:$1:$id" | sha256sum | cut -c 1-64)" "$id"
      done | LC_ALL=C sort | sed -n "1,$2p" | cut -c 67-; }
      ${sample?.strata.map(({ name, allocated }) => `first '${name}' ${allocated}`).join('\n')}`;
    const [digest, seed, ...ids] = execFileSync('bash', ['-c', script], { cwd: folder }).toString().trim().split('\n');
    const flagged = execFileSync('bash', ['-c', `awk -F '\\t' '$3 == "drawn" { print $2 }' strata-file`], {
      cwd: folder,
    });
    rmSync(folder, { recursive: true });
    expect([digest, seed]).toEqual([sample?.digest, sample?.seed]);
    expect(ids).toHaveLength(6);
    expect(ids.sort()).toEqual(flagged.toString().trim().split('\n').sort());
  });

  it('is its authority’s alone: the other one’s people find nothing of it, whatever they may do at home', async () => {
    const { cycleId } = await world.drawn();
    const [one] = (await world.samples(cycleId))[0]?.cases ?? [];
    const about = `/drawn-cases/${one?.drawnCaseId}`;
    const elsewhere = [
      ...[`/cycles/${cycleId}/frame-file`, `/cycles/${cycleId}/strata-file`, `/cycles/${cycleId}/frame`],
      ...[`${about}/identity`, `${about}/replacement`],
    ];
    for (const path of elsewhere) {
      const subject = path.startsWith('/cycles') ? 'importer' : 'moderator';
      expect([path, (await world.get(path, subject, 'hartlepool')).status]).toEqual([path, 404]);
    }
    const why = { reason: 'not-in-scope', text: 'Not of this authority.' };
    expect((await world.post(`${about}/replace`, why, { scope: 'hartlepool' })).status).toBe(404);
    expect((await world.get(`/cycles/${cycleId}/frame-file`)).status).toBe(200);
  });

  it('is another one when a value is', async () => {
    const drawWith = async (value: string) => {
      const { cycleId } = await world.cycle();
      await world.freeze(cycleId);
      await world.publish(cycleId, [
        { authority: 'hartlepool', value },
        { authority: 'stockton', value: 's' },
      ]);
      const [sample] = await world.samples(cycleId);
      const { text } = await world.get(`/cycles/${cycleId}/frame-file`);
      return { sample, digest: sha(text) };
    };
    const { sample, digest } = await drawWith('one');
    expect(sample?.seed).toBe(sha(`${digest}:one:s`));
    expect(sample?.seed).not.toBe(sha(`${digest}:two:s`));
  });

  it('happens once: values that are published again draw nothing', async () => {
    const { cycleId } = await world.drawn();
    await world.publish(cycleId, [
      { authority: 'hartlepool', value: 'x' },
      { authority: 'stockton', value: 'y' },
    ]);
    expect(await world.samples(cycleId)).toHaveLength(1);
  });

  it('takes all there are when fewer meet the criteria than asked for, and says how many', async () => {
    const sampling = {
      ...(await world.cycle()).sampling,
      ...{
        plans: ['Child protection' as const],
        asOf: '2018-09-30',
        ageFrom: 12,
        ageTo: 12,
        cases: 99,
        strata: 'plan' as const,
      },
    };
    const { cycleId } = await world.drawn({ sampling });
    const [sample] = await world.samples(cycleId);
    expect(sample?.size).toBeLessThan(99);
    expect(sample?.cases).toHaveLength(sample?.size ?? 0);
    expect(sample?.strata).toEqual([{ name: 'Child protection', size: sample?.size, allocated: sample?.size }]);
  });
});
