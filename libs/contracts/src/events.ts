import type { EventDefinition } from './define-event.js';
import { personJoinedV1 } from './people/person-joined.v1/person-joined.v1.js';
import { personLeftV1 } from './people/person-left.v1/person-left.v1.js';
import { roleEndedV1 } from './people/role-ended.v1/role-ended.v1.js';
import { roleGrantedV1 } from './people/role-granted.v1/role-granted.v1.js';

/** Every event that Accord publishes. */
export const EVENTS: readonly EventDefinition[] = [personJoinedV1, personLeftV1, roleGrantedV1, roleEndedV1];
