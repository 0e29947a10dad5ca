import type { Restater } from '@accord/messaging';
import { ownAuditsRestater } from './own-audits.restater.js';
import { partnershipRestater } from './partnership.restater.js';
import { peopleRestater } from './people.restater.js';
import { sharingRestater } from './sharing.restater.js';

/** Everything that `audits` can restate. */
export function restaters(): readonly Restater[] {
  return [peopleRestater, partnershipRestater, ownAuditsRestater, sharingRestater];
}
