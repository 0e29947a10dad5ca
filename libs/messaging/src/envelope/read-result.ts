import type { EventDefinition } from '@accord/contracts';
import type { ParkReason } from '../parked/park-reason.js';
import type { EventEnvelope } from './event-envelope.js';

/** What a message turned out to be: an event (of a type that this build may not know yet), or a reason to park it. */
export type ReadResult =
  | { readonly envelope: EventEnvelope; readonly definition: EventDefinition | undefined; readonly data: object }
  | { readonly problem: ParkReason; readonly detail: string };
