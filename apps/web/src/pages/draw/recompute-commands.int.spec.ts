import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recomputeSteps } from './recompute-commands.js';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the commands of the page, run by a shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-recompute-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (command: string) => execFileSync('sh', ['-c', command], { cwd: folder }).toString().trim();

  it('answer digest, seed and the order of each stratum', () => {
    const strataOfCases = new Map(
      Array.from({ length: 30 }, (_, index) => [`STO${100 + index}`, index % 3 ? 'Child in need' : 'Child protection']),
    );
    const frame = ['0123456789abcdef0123456789abcdef', ...strataOfCases.keys(), ''].join('\n');
    writeFileSync(join(folder, 'frame.txt'), frame);
    writeFileSync(
      join(folder, 'strata.txt'),
      [...strataOfCases].map(([id, name]) => `${name}\t${id}\t${id === 'STO107' ? 'drawn' : ''}\n`).join(''),
    );
    const values = [`it's $HOME "quoted" \\n %s`, 'stockton-2018'];
    const seed = sha(`${sha(frame)}:${values.join(':')}`);
    const steps = recomputeSteps({
      ...{ frameFile: 'frame.txt', strataFile: 'strata.txt', digest: sha(frame), seed, values },
      strata: [
        { name: 'Child in need', size: 20, allocated: 4 },
        { name: 'Child protection', size: 10, allocated: 2 },
        { name: 'Looked after', size: 0, allocated: 0 },
      ],
    });
    const answers = steps.map(({ command }) => run(command));
    for (const [index, { expected }] of steps.entries()) if (expected) expect(answers[index]).toBe(expected);
    expect(answers[1]).toBe('');
    for (const [index, stratum] of [
      [3, 'Child in need'],
      [4, 'Child protection'],
    ] as const) {
      const ids = [...strataOfCases].filter(([, name]) => name === stratum).map(([id]) => id);
      const place = (id: string) => sha(`${seed}:${stratum}:${id}`);
      expect(answers[index]?.split('\n')).toEqual(ids.sort((one, other) => (place(one) < place(other) ? -1 : 1)));
    }
    expect(answers[5]).toBe('Child in need, STO107, drawn');
    expect(steps).toHaveLength(6);
  });
});
