import type { NavigationLink } from '../../rendering/navigation-link.js';

/** One role of a person with its story. */
export interface GrantView {
  readonly role: string;
  readonly agency: string;
  readonly period: string;
  readonly given: string;
  readonly reason: string;
  readonly ended?: string;
  readonly endReason?: string;
  /** Not there when there is nothing to end, or the visitor may not. */
  readonly endHref?: string;
}

/** A person with their roles, present and past. */
export interface PersonView {
  readonly title: string;
  readonly notice?: string;
  readonly facts: readonly { readonly key: { readonly text: string }; readonly value: { readonly text: string } }[];
  readonly current: readonly GrantView[];
  readonly past: readonly GrantView[];
  readonly leavings: readonly { readonly text: string; readonly reason: string }[];
  readonly actions: readonly NavigationLink[];
}
