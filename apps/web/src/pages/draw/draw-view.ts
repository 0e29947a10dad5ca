import type { NavigationLink } from '../../rendering/navigation-link.js';
import type { RecomputeStep } from './recompute-commands.js';

/** A line of a summary list. */
export interface FactView {
  readonly key: { readonly text: string };
  readonly value: { readonly text: string; readonly classes?: string };
}

/** A stratum with its figures. */
export interface StratumView {
  readonly name: string;
  readonly size: number;
  /** Empty before the draw. */
  readonly allocated: number | '';
}

/** A drawn case as everybody may know it, and what may be done about it. */
export interface SampledCaseView {
  readonly pseudonym: string;
  readonly stratum: string;
  readonly state: string;
  readonly team?: string;
  readonly actions: readonly NavigationLink[];
}

/** One authority's part. */
export interface AuthorityDrawView {
  readonly id: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly task: string;
  readonly facts: readonly FactView[];
  readonly warnings: readonly string[];
  readonly strata: readonly StratumView[];
  readonly cases: readonly SampledCaseView[];
  readonly hasTeams: boolean;
  readonly seedStep?: RecomputeStep;
}

/** Where the draw of a cycle stands. */
export interface DrawView {
  readonly title: string;
  readonly caption: string;
  readonly notice?: string;
  readonly back: NavigationLink;
  readonly stage: string;
  readonly criteria: readonly FactView[];
  /** What the visitor may do now. */
  readonly next: readonly NavigationLink[];
  readonly files: readonly NavigationLink[];
  readonly authorities: readonly AuthorityDrawView[];
  readonly steps: readonly RecomputeStep[];
}
