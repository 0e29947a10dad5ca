const SEED = 0x9747b28c;
const MIX = 0x5bd1e995;

/** Kafka's own key hash (murmur2 as in the Java client), as a signed 32-bit number. */
export function murmur2(key: Buffer): number {
  const whole = key.length & ~3;
  let hash = SEED ^ key.length;
  for (let index = 0; index < whole; index += 4) {
    let word = Math.imul(key.readInt32LE(index), MIX);
    word = Math.imul(word ^ (word >>> 24), MIX);
    hash = Math.imul(hash, MIX) ^ word;
  }
  for (let index = key.length - 1; index >= whole; index -= 1) {
    hash ^= (key[index] ?? 0) << (8 * (index - whole));
    if (index === whole) hash = Math.imul(hash, MIX);
  }
  hash = Math.imul(hash ^ (hash >>> 13), MIX);
  return hash ^ (hash >>> 15);
}
