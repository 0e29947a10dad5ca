import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import { takeRandom } from './random-pool.js';
import { KeyRingError } from './key-ring-error.js';

const KEY_BYTES = 32;

/** The key in a file; nothing when there is no such file. */
export async function readKeyFile(file: string): Promise<Buffer | undefined> {
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (content && content.length !== KEY_BYTES) throw new KeyRingError('A file of the key ring does not hold a key.');
  return content;
}

/** Makes a file with a new key, or reads the one that is there: of processes that start together all get the same. */
export async function provideKeyFile(file: string): Promise<Buffer> {
  const known = await readKeyFile(file);
  if (known) return known;
  const key = takeRandom(KEY_BYTES);
  const draft = `${file}.${process.pid}.${takeRandom(6).toString('hex')}`;
  await writeFile(draft, key, { mode: 0o600, flag: 'wx' });
  try {
    // A link appears with its content or not at all, and never takes the place of a file that is there.
    await link(draft, file);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await readKeyFile(file)) ?? key;
  } finally {
    await unlink(draft);
  }
}
