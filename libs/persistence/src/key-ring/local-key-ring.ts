import { access, constants, mkdir, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scope } from '@accord/kernel';
import { provideKeyFile, readKeyFile } from './key-file.js';
import { KeyRingError } from './key-ring-error.js';
import { KeyRing } from './key-ring.js';
import { ScopeKeys } from './scope-keys.js';

const KEY_FILE = /^(\d{4})\.key$/;
const NAME = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** Where the files are, whose they are and for which scopes. */
export interface LocalKeyRingPlace {
  readonly directory: string;
  /** Each service has keys of its own for what it stores; only named keys are shared. */
  readonly service: string;
  readonly scopes: readonly Scope[];
}

/**
 * Keys in files that only their owner may read: `<scope>/<service>/0001.key` and so on, the last being the current one,
 * `<scope>/<service>/lookup.key`, and `<scope>/named/<name>.key`. For development and demonstrations: who can read the
 * folder can read everything.
 */
export class LocalKeyRing extends KeyRing {
  private readonly keys = new Map<Scope, ScopeKeys>();

  private constructor(private readonly place: LocalKeyRingPlace) {
    super();
  }

  /** Opens the ring for the scopes of this process and makes the keys that are missing. Throws `KeyRingError`. */
  static async open(place: LocalKeyRingPlace): Promise<LocalKeyRing> {
    const ring = new LocalKeyRing(place);
    try {
      for (const scope of place.scopes) await ring.load(scope);
    } catch (error) {
      if (error instanceof KeyRingError) throw error;
      throw new KeyRingError('KEY_RING_DIRECTORY must be a folder in which this process may read and write.');
    }
    return ring;
  }

  async keysOf(scope: Scope): Promise<ScopeKeys> {
    const keys = this.keys.get(scope);
    if (!keys) throw new KeyRingError(`This process has no keys of scope ${scope}.`);
    return keys;
  }

  async create(scope: Scope, name: string): Promise<Buffer> {
    return provideKeyFile(this.namedFile(scope, name));
  }

  async find(scope: Scope, name: string): Promise<Buffer | undefined> {
    return readKeyFile(this.namedFile(scope, name));
  }

  async destroy(scope: Scope, name: string): Promise<void> {
    await unlink(this.namedFile(scope, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }

  /** Makes a new current key of a scope. What was wrapped before stays readable; other processes seal with it once they start again. */
  async rotate(scope: Scope): Promise<void> {
    const keys = await this.keysOf(scope);
    const next = String(Number(keys.currentId) + 1).padStart(4, '0');
    await provideKeyFile(join(this.ownFolder(scope), `${next}.key`));
    await this.load(scope);
  }

  private async load(scope: Scope): Promise<void> {
    const folder = this.ownFolder(scope);
    const named = join(this.place.directory, scope, 'named');
    for (const one of [folder, named]) {
      await mkdir(one, { recursive: true, mode: 0o700 });
      await access(one, constants.R_OK | constants.W_OK | constants.X_OK);
    }
    await provideKeyFile(join(folder, '0001.key'));
    const lookup = await provideKeyFile(join(folder, 'lookup.key'));
    const ids = (await readdir(folder)).flatMap((file) => KEY_FILE.exec(file)?.[1] ?? []).sort();
    const wrapping = new Map<string, Buffer>();
    for (const id of ids) wrapping.set(id, await provideKeyFile(join(folder, `${id}.key`)));
    this.keys.set(scope, new ScopeKeys(scope, { wrapping, currentId: ids.at(-1) ?? '0001', lookup }));
  }

  private ownFolder(scope: Scope): string {
    return join(this.place.directory, scope, this.place.service);
  }

  private namedFile(scope: Scope, name: string): string {
    if (!this.place.scopes.includes(scope)) throw new KeyRingError(`This process has no keys of scope ${scope}.`);
    if (!NAME.test(name)) throw new KeyRingError('A named key is called by lower-case letters, digits and hyphens.');
    return join(this.place.directory, scope, 'named', `${name}.key`);
  }
}
