import { Randomness } from '@accord/testing';
import type { EncodeProduce } from './produce-encoder.js';

/** An encoder that gets one bit of every request wrong. */
export function wrongEncoder(encode: EncodeProduce): EncodeProduce {
  return async (request) => {
    const bytes = Buffer.from(await encode(request));
    const place = new Randomness(bytes.length).below(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    return bytes;
  };
}
