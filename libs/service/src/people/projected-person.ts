import type { HeldGrant } from '../caller/caller.js';

/** A grant as the projection keeps it, over or not. */
export interface ProjectedGrant extends HeldGrant {
  readonly endedAt?: Date;
}

/** What a service knows of a person of a scope. */
export interface ProjectedPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly leftAt?: Date;
  readonly grants: readonly ProjectedGrant[];
}
