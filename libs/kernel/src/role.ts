import type { ScopeKind } from './scope.js';

/** What is known of a role wherever it is granted, checked or shown. */
export interface RoleDescription {
  /** As the people concerned call it. */
  readonly label: string;
  /** The kinds of scope in which it can be granted. */
  readonly scopes: readonly ScopeKind[];
}

/** The roles of a joint audit partnership: working roles first, then those that run Accord itself. */
export const ROLES = {
  auditor: { label: 'Auditor', scopes: ['authority'] },
  'safeguarding-lead': { label: 'Agency safeguarding lead', scopes: ['authority'] },
  moderator: { label: 'Moderator or chair', scopes: ['authority'] },
  'cross-authority-moderator': { label: 'Cross-authority moderator', scopes: ['joint'] },
  'partnership-manager': { label: 'Partnership business manager', scopes: ['authority', 'joint'] },
  director: { label: 'Director or head of service', scopes: ['authority', 'joint'] },
  'reviewing-officer': { label: 'Independent reviewing officer or conference chair', scopes: ['authority'] },
  'board-member': { label: 'Board or executive member', scopes: ['joint'] },
  scrutineer: { label: 'Independent scrutineer', scopes: ['joint'] },
  'data-protection-officer': { label: 'Data protection officer or Caldicott Guardian', scopes: ['authority', 'joint'] },
  operations: { label: 'Operations', scopes: ['authority', 'joint'] },
  administrator: { label: 'Administrator', scopes: ['authority', 'joint'] },
  'register-importer': { label: 'Register importer', scopes: ['authority'] },
  'draw-witness': { label: 'Draw witness', scopes: ['authority'] },
  'learning-lead': { label: 'Learning lead', scopes: ['authority'] },
} as const satisfies Record<string, RoleDescription>;

/** The name of a role, as in role grants, events and the permission table. */
export type Role = keyof typeof ROLES;

/** Every role's name, for validation and pick lists. */
export const ROLE_NAMES = Object.keys(ROLES) as Role[];

/** Whether a role can be granted in a scope of that kind. */
export function isGrantableIn(role: Role, kind: ScopeKind): boolean {
  return (ROLES[role].scopes as readonly ScopeKind[]).includes(kind);
}
