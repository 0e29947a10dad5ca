import type { KafkaBatchServer, Relays } from '@accord/messaging';
import type { ReadinessCheck } from './readiness-check.js';

/** How messaging is doing. Reported, not required: while the broker is away pages work and commands are recorded. */
export function messagingCheck(relays: Relays, server: KafkaBatchServer): ReadinessCheck {
  return {
    part: 'messaging',
    isRequired: false,
    state: () => Promise.resolve(stateOf(relays, server)),
  };
}

function stateOf(relays: Relays, server: KafkaBatchServer): string {
  const publishing = relays.status();
  const reading = server.health();
  if ([...publishing, ...reading].some((status) => status.failingSince)) return 'failing';
  if (publishing.some((status) => status.role === 'unknown')) return 'relay-leader-unknown';
  return reading.every((status) => status.joined) ? 'ok' : 'consumer-not-joined';
}
