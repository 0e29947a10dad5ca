import type { Role } from '@accord/kernel';

/**
 * Who may do what: action → roles that may. Deny by default; a route that declares no permission does not start.
 * Read by the guard and, through `GET /me`, by the pages that show or hide a button.
 */
export const PERMISSIONS = {
  /** See the people of the scope and their grants. */
  'people.read': ['administrator', 'partnership-manager', 'data-protection-officer'],
  /** Invite, grant, end, and record that someone left. */
  'people.manage': ['administrator'],
  /** See who did or looked at what. Looking is itself in the trail. */
  'trail.read': ['data-protection-officer', 'scrutineer', 'operations'],
  /** See which mails could not be delivered: address and state, never content. */
  'deliveries.read': ['administrator', 'operations'],
} as const satisfies Record<string, readonly Role[]>;

/** Something a person may be allowed to do. */
export type Action = keyof typeof PERMISSIONS;

/** Every action, for `GET /me` and for tests. */
export const ACTIONS = Object.keys(PERMISSIONS) as Action[];

/** Whether one of the roles held allows an action. */
export function mayDo(roles: readonly Role[], action: Action): boolean {
  const allowed: readonly Role[] = PERMISSIONS[action];
  return roles.some((role) => allowed.includes(role));
}
