import { wireName, type EventDefinition, type RestatedFact } from '@accord/contracts';
import { writePayload } from '../envelope/write-payload.js';

/** A fact to be restated, held to the contract of its event. Throws, naming fields but no values, when it does not keep it. */
export function restatedFact<P extends object>(event: EventDefinition<P>, at: Date, data: P): RestatedFact {
  return { type: wireName(event), at: at.toISOString(), data: JSON.parse(writePayload(event, data)) as object };
}
