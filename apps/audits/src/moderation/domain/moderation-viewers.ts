import type { Role } from '@accord/kernel';
import type { ModerationState } from './moderation-status.js';

/** A role in force of whoever wants to look. */
export interface ViewerGrant {
  readonly role: Role;
  readonly agencyId: string;
}

/** What of a case decides who may look at its moderation. */
export interface ViewedCase {
  readonly state: ModerationState;
  readonly agencies: readonly string[];
}

/**
 * Whether somebody may see all agencies' judgements of a case side by side. Before a moderator opened it nobody does, and only
 * moderators see how far it is; then also the leads of its agencies, and directors.
 */
export function maySeeModeration(grants: readonly ViewerGrant[], { state, agencies }: ViewedCase): boolean {
  if (grants.some(({ role }) => role === 'moderator')) return true;
  if (state === 'not-open') return false;
  return grants.some(
    ({ role, agencyId }) => role === 'director' || (role === 'safeguarding-lead' && agencies.includes(agencyId)),
  );
}
