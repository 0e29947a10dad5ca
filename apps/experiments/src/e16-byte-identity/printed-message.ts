import { PRINTED } from '@accord/local-stack';
import type { RandomMessage } from './random-messages.js';

const NO_HEADERS = 'NO_HEADERS';
const BACKSLASH = '\\'.charCodeAt(0);

/** What Kafka's console consumer is to print of a message. */
export function printedMessage(message: RandomMessage, offset: number): string {
  const { timestamp, headers = {}, key, value } = message;
  const all = Object.entries(headers).flatMap(([name, given]) => {
    return (Array.isArray(given) ? given : [given]).map((one) => `${asUtf8(name)}:${printedBytes(one)}`);
  });
  return [
    `CreateTime:${timestamp}`,
    `Offset:${offset}`,
    all.length > 0 ? all.join(PRINTED.betweenHeaders) : NO_HEADERS,
    printedBytes(key),
    printedBytes(value),
  ].join(PRINTED.between);
}

function printedBytes(part: string | Buffer | null | undefined): string {
  if (part === null || part === undefined) return PRINTED.nothing;
  let printed = '';
  for (const byte of Buffer.from(part)) {
    const isPlain = byte >= 0x20 && byte <= 0x7e && byte !== BACKSLASH;
    printed += isPlain ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return printed;
}

/** Half a character of a pair cannot be written in UTF-8. */
function asUtf8(text: string): string {
  return Buffer.from(text).toString();
}
