import type { NavigationLink } from '../../rendering/navigation-link.js';

/** Term and text, as summary lists take them. */
export interface FactView {
  readonly key: { readonly text: string };
  readonly value: { readonly text: string };
}

/** A cycle: what it is about, how far it is, what comes next, and the ways to its parts. */
export interface CycleView {
  readonly title: string;
  readonly notice?: string;
  readonly state: { readonly text: string; readonly classes: string };
  readonly facts: readonly FactView[];
  readonly lines: readonly { readonly text: string; readonly source: string }[];
  readonly sampling: readonly FactView[];
  readonly places: readonly { readonly name: string; readonly agencies: readonly string[] }[];
  /** The parts of a cycle that the visitor may see. */
  readonly parts: readonly NavigationLink[];
  readonly isDecided: boolean;
  /** What must be done before each way on is open; a way with nothing missing is open. */
  readonly next: readonly { readonly text: string; readonly missing: readonly string[] }[];
  readonly moveHref?: string;
  readonly editHref?: string;
  readonly decisions: readonly { readonly text: string; readonly reason?: string }[];
}
