import { randomFillSync } from 'node:crypto';

/** Nonces are asked for by the hundred thousand, and each call to the system costs more than its few bytes. */
const POOL_BYTES = 8 * 1024;

let pool = Buffer.alloc(0);
let used = 0;

/** So many random bytes that nobody else gets, in a buffer of their own. */
export function takeRandom(bytes: number): Buffer {
  if (used + bytes > pool.length) {
    pool = randomFillSync(Buffer.allocUnsafeSlow(POOL_BYTES));
    used = 0;
  }
  const taken = Buffer.allocUnsafe(bytes);
  pool.copy(taken, 0, used, used + bytes);
  // What was handed out may be a key: it does not stay in the pool.
  pool.fill(0, used, used + bytes);
  used += bytes;
  return taken;
}
