import type { EventDefinition, Upcaster } from '@accord/contracts';
import type { ParkReason } from '../parked/park-reason.js';
import type { EventEnvelope } from './event-envelope.js';

/** An event as it was said, of a type that this build may not know yet. */
export interface ReadEvent {
  readonly envelope: EventEnvelope;
  readonly definition: EventDefinition | undefined;
  /** The way to each newer version, where there is one. */
  readonly newer?: readonly Upcaster[];
  readonly data: object;
}

/** What a message turned out to be: an event, or a reason to park it. */
export type ReadResult = ReadEvent | { readonly problem: ParkReason; readonly detail: string };
