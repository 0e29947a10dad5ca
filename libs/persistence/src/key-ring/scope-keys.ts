import { createHmac, hkdfSync, type KeyObject } from 'node:crypto';
import type { Scope } from '@accord/kernel';
import { KeyRingError } from './key-ring-error.js';
import { takeRandom } from './random-pool.js';
import { openBytes, sealBytes, toKeyObject } from './sealing.js';
import type { WrappedKey } from './wrapped-key.js';

const KEY_BYTES = 32;

/** What the keys of a scope are made of. */
export interface KeyMaterial {
  /** Key id → key. All of them open; the current one seals. */
  readonly wrapping: ReadonlyMap<string, Buffer>;
  readonly currentId: string;
  /** Of which the keys for look-up are derived. It is never replaced: what was written under it could not be found again. */
  readonly lookup: Buffer;
}

/** The keys of one scope, for one service. */
export class ScopeKeys {
  private readonly lookups = new Map<string, KeyObject>();
  private readonly wrapping: ReadonlyMap<string, KeyObject>;

  constructor(
    readonly scope: Scope,
    private readonly material: KeyMaterial,
  ) {
    this.wrapping = new Map([...material.wrapping].map(([id, key]) => [id, toKeyObject(key)]));
  }

  /** The id under which data keys are wrapped now. */
  get currentId(): string {
    return this.material.currentId;
  }

  /** A new random data key. */
  newDataKey(): Buffer {
    return takeRandom(KEY_BYTES);
  }

  /** Wraps a data key under the current key. */
  wrap(dataKey: Buffer): WrappedKey {
    const { currentId: keyId } = this.material;
    return { keyId, wrapped: sealBytes(this.wrappingKey(keyId), dataKey, this.contextOf(keyId)) };
  }

  /** The data key again, whichever key was the current one when it was wrapped. */
  unwrap({ keyId, wrapped }: WrappedKey): Buffer {
    return openBytes(this.wrappingKey(keyId), wrapped, this.contextOf(keyId));
  }

  /**
   * A digest by which a value can be found without being readable: the same for the same value and purpose, and to whoever
   * lacks the key it tells nothing. The purpose names table and column: `register_case.case_id`.
   */
  lookup(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.lookupKey(purpose)).update(value).digest();
  }

  private wrappingKey(keyId: string): KeyObject {
    const key = this.wrapping.get(keyId);
    if (!key) throw new KeyRingError(`The key ring of ${this.scope} has no key ${keyId}.`);
    return key;
  }

  private lookupKey(purpose: string): KeyObject {
    const known = this.lookups.get(purpose);
    if (known) return known;
    const bytes = hkdfSync('sha256', this.material.lookup, '', `accord lookup ${purpose}`, KEY_BYTES);
    const key = toKeyObject(Buffer.from(bytes));
    this.lookups.set(purpose, key);
    return key;
  }

  private contextOf(keyId: string): string {
    return `data key\n${this.scope}\n${keyId}`;
  }
}
