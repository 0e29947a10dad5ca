import { wireName, type EventDefinition } from '@accord/contracts';
import { checkPayload } from './check-payload.js';
import type { ReadEvent } from './read-result.js';

/** An event in the version that its handlers take, or what is wrong with its payload. */
export type HandledForm =
  | { readonly type: string; readonly payload: object; readonly problems: readonly [] }
  | { readonly problems: readonly string[]; readonly payload?: undefined };

/**
 * The payload of an event as whoever handles it wants it: as it was said, or upcast to the first newer version that is
 * handled. It is checked as what it was said as, and again as what it became. Undefined when no version of it is handled;
 * then nothing of it is looked at.
 */
export function handledForm(
  handlers: { has(type: string): boolean },
  { envelope, definition, newer, data }: ReadEvent,
): HandledForm | undefined {
  if (!definition) return undefined;
  if (handlers.has(envelope.type)) return checked(definition, data);
  const last = newer?.findIndex(({ to }) => handlers.has(wireName(to))) ?? -1;
  const wanted = newer?.[last]?.to;
  if (!newer || !wanted) return undefined;
  const said = checked(definition, data);
  if (!said.payload) return said;
  const upcasters = newer.slice(0, last + 1);
  try {
    return checked(
      wanted,
      upcasters.reduce<object>((older, { upcast }) => upcast(older), said.payload),
    );
  } catch {
    // This is done before anything is applied, where an error would end the consumer and not only this event.
    return { problems: ['payload:upcast'] };
  }
}

function checked(definition: EventDefinition, data: object): HandledForm {
  const { payload, problems } = checkPayload(definition, data, false);
  return problems.length > 0 ? { problems } : { type: wireName(definition), payload, problems: [] };
}
