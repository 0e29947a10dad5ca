import type { Role, ScopeKind } from '@accord/kernel';

/** What can be done in one kind of scope only, and by whom there: elsewhere everybody needs another role. */
export interface OnlyIn {
  readonly only: ScopeKind;
  readonly roles: readonly Role[];
}

/**
 * Who an operation is for: `everybody` even without a sign-in, whoever is `signed in` with or without a role here, whoever
 * holds `any role` here, or whoever holds one of those that are named.
 */
export type For = 'everybody' | 'signed in' | 'any role' | readonly Role[] | OnlyIn;

/** Who may do it in an authority; in the joint scope nobody. */
export const inAuthorities = (...roles: readonly Role[]): OnlyIn => ({ only: 'authority', roles });

/** Who may do it in the joint scope; in an authority nobody. */
export const inJointScope = (...roles: readonly Role[]): OnlyIn => ({ only: 'joint', roles });

/** Rows of a feature: operation → who it is for. */
export type Rows = Readonly<Record<string, For>>;
