import { wireName, type EventDefinition } from '@accord/contracts';
import { checkPayload } from './check-payload.js';

/** Well below the broker's limit for one batch, so that no event can ever stop the relay. */
const LARGEST = 256 * 1024;

/** The payload as JSON text, checked against the contract. Throws, naming fields but no values, when it does not keep it. */
export function writePayload<P extends object>(event: EventDefinition<P>, data: P): string {
  const { payload, problems } = checkPayload(event, data, true);
  if (problems.length > 0) throw new Error(`${wireName(event)} cannot be said: ${problems.join(', ')}`);
  const text = JSON.stringify(payload);
  if (Buffer.byteLength(text) > LARGEST)
    throw new Error(`${wireName(event)} cannot be said: larger than ${LARGEST} bytes`);
  return text;
}
