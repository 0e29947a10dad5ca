import { randomBytes } from 'node:crypto';

/** Sixteen random bytes. Kafka's tool would take a hyphen at the beginning for another option, so the first bit is never set. */
export function newClusterId(): string {
  const bytes = randomBytes(16);
  bytes.writeUInt8(bytes.readUInt8(0) & 0x7f, 0);
  return bytes.toString('base64url');
}
