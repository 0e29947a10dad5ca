import type { EventDefinition } from './define-event.js';
import type { Upcaster } from './define-upcaster.js';
import { EVENTS } from './events.js';

/** What can be read: the events, and how older versions of them become newer ones. */
export interface Catalogue {
  readonly events: readonly EventDefinition[];
  readonly upcasters: readonly Upcaster[];
}

/** All that Accord says. Each event has one version so far, so there is nothing to upcast. */
export const CATALOGUE: Catalogue = { events: EVENTS, upcasters: [] };
