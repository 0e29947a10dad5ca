import { wireName, type EventDefinition } from './define-event.js';

/** How the payload of one major version is said in the next one. */
export interface Upcaster<Old extends object = object, New extends object = object> {
  readonly from: EventDefinition<Old>;
  readonly to: EventDefinition<New>;
  /** Pure: what comes out follows from what goes in and from nothing else, so that a replay gives the same again. */
  readonly upcast: (payload: Old) => New;
}

/** Declares an upcaster, beside the newer version. It leads from one version of an event to the next, on the same channel. */
export function defineUpcaster<Old extends object, New extends object>(
  from: EventDefinition<Old>,
  to: EventDefinition<New>,
  upcast: (payload: Old) => New,
): Upcaster {
  if (from.type !== to.type || from.channel !== to.channel || from.version + 1 !== to.version)
    throw new Error(
      `${wireName(from)} cannot be upcast to ${wireName(to)}: only to the next version of the same event`,
    );
  return Object.freeze({ from, to, upcast } as unknown as Upcaster);
}
