import type { Scope } from '@accord/kernel';
import type { Action, HeldGrant } from '@accord/service';

/** What `audits` says about the signed-in person in one scope. */
export interface Me {
  readonly scope: { readonly id: Scope; readonly name: string; readonly kind: 'authority' | 'joint' };
  /** None for people who are not known there yet. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** In force now; empty means that they may do nothing there. */
  readonly grants: readonly HeldGrant[];
  readonly actions: readonly Action[];
}
