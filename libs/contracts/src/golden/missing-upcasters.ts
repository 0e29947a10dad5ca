import type { Catalogue } from '../catalogue.js';
import { wireName } from '../define-event.js';

/**
 * Versions of an event from which no upcaster leads to the next one that there is. A service that handles the newer alone
 * would pass their messages by, and never know.
 */
export function missingUpcasters({ events, upcasters }: Catalogue): string[] {
  const isFollowed = ({ type, version }: (typeof events)[number]): boolean =>
    events.some((other) => other.type === type && other.version > version);
  return events
    .filter((event) => isFollowed(event) && !upcasters.some(({ from }) => from === event))
    .map((event) => `${wireName(event)} has no upcaster to the next version`);
}
