import type { Scope } from '@accord/kernel';
import type { ScopeKeys } from './scope-keys.js';

/**
 * Where keys are. For each scope that a process serves: the keys under which it wraps data keys, those for keyed look-up,
 * and named keys that live for as long as one purpose lasts. In development they are files (`LocalKeyRing`); in production
 * a key management service or a vault stands behind the same port, and its policy says which login may use which key.
 * A scope that the process does not serve is refused.
 */
export abstract class KeyRing {
  /** The keys of a scope, kept in memory: what is done with them needs no further call. */
  abstract keysOf(scope: Scope): Promise<ScopeKeys>;

  /**
   * Makes a named key, or gives the one that was made before, so that a command that is sent again finds the same one.
   * Every service of the scope can find it. Names are 1 to 100 lower-case letters, digits and hyphens.
   */
  abstract create(scope: Scope, name: string): Promise<Buffer>;

  /** A named key; nothing once it was destroyed, or when it never was. */
  abstract find(scope: Scope, name: string): Promise<Buffer | undefined>;

  /** Destroys a named key: what was sealed with it can never be opened again. Does nothing when it is gone already. */
  abstract destroy(scope: Scope, name: string): Promise<void>;
}
