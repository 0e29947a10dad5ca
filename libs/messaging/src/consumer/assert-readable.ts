import type { ServiceName } from '@accord/partnership';
import { isReader } from '../channels/channels-of.js';
import { findEvent } from '../envelope/find-event.js';

/** A service may handle only events of the contracts, on channels that name it as a reader. Says what to change. */
export function assertReadable(service: ServiceName, types: readonly string[]): void {
  for (const type of types) {
    const { channel, definition } = findEvent(type);
    if (!channel || !definition) throw new Error(`${type} is handled, but the contracts do not know it`);
    if (!isReader(service, channel)) {
      throw new Error(
        `${type} is handled, but ${service} is no reader of ${channel}: add it in the contracts' channels`,
      );
    }
  }
}
