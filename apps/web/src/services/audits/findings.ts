import type { FindingKind, ScreeningKind, WithdrawalReason } from '@accord/contracts';
import type { Role } from '@accord/kernel';
import type { Paged } from '../paged.js';
import type { NamedPerson } from './people.js';

/** How far a finding is. */
export type FindingState = 'draft' | 'screened' | 'agreed' | 'shared' | 'withheld' | 'withdrawn';

/** What can be done with a finding. */
export type FindingAction = 'redraft' | 'override-screening' | 'agree' | 'withhold' | 'share' | 'withdraw';

/** The cycle that findings are of, with what they can rest on. */
export interface FindingCycle {
  readonly cycleId: string;
  readonly code: string;
  readonly theme: string;
  readonly domains: readonly { readonly code: string; readonly title: string; readonly moderatedCases: number }[];
  readonly isOpen: boolean;
}

/** A passage that could identify somebody. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly kind: ScreeningKind;
}

/** A finding of the authority in a list. */
export interface ListedFinding {
  readonly findingId: string;
  readonly kind: FindingKind;
  readonly domain: string;
  readonly statement: string;
  readonly supportingCases: number;
  readonly state: FindingState;
  /** Null while the screening is awaited. */
  readonly passages: readonly Passage[] | null;
  readonly isOverridden: boolean;
  readonly changedAt: string;
}

/** The findings of a cycle. */
export interface FindingList {
  readonly cycle: FindingCycle;
  readonly findings: readonly ListedFinding[];
}

/** One thing that was done with a finding. */
export interface FindingStep {
  readonly action: 'draft' | 'screened' | FindingAction;
  readonly at: string;
  readonly by: NamedPerson | null;
  readonly statement?: string;
  readonly reason?: string;
  readonly reasonCode?: WithdrawalReason;
}

/** A finding with its history and what the visitor may do. */
export interface Finding extends ListedFinding {
  readonly version: number;
  readonly cycle: FindingCycle;
  readonly history: readonly FindingStep[];
  readonly actions: readonly { readonly action: FindingAction; readonly objection: string | null }[];
}

/** What would cross now, under what and to whom. */
export interface ReleasePreview {
  readonly version: number;
  readonly content: {
    readonly findingId: string;
    readonly cycleId: string;
    readonly kind: FindingKind;
    readonly domain: string;
    readonly statement: string;
    readonly supportingCases: number;
    readonly agreementId: string;
    readonly purpose: string;
    readonly releasedByRole: Role;
    readonly releasedBy: string;
    readonly sharedAt: string;
  };
  readonly agreement: {
    readonly id: string;
    readonly name: string;
    readonly clauses: readonly string[];
    readonly reviewDate: string;
  };
  readonly recipients: readonly string[];
}

/** A shared finding in a list. */
export interface ListedSharedFinding {
  readonly findingId: string;
  readonly authority: string;
  readonly cycle: { readonly cycleId: string; readonly code: string; readonly theme: string } | null;
  readonly kind: FindingKind;
  readonly domain: string;
  readonly domainTitle: string;
  readonly supportingCases: number;
  readonly sharedAt: string;
}

/** One page of shared findings, and what it can be narrowed by. */
export interface SharedFindingList extends Paged<ListedSharedFinding> {
  readonly choices: {
    readonly cycles: readonly { readonly cycleId: string; readonly code: string; readonly theme: string }[];
    readonly domains: readonly { readonly code: string; readonly title: string }[];
    readonly authorities: readonly string[];
  };
}

/** A shared finding; once withdrawn it has no statement. */
export interface SharedFinding extends ListedSharedFinding {
  readonly statement: string | null;
  readonly purpose: string;
  readonly agreementId: string;
  readonly releasedByRole: Role;
  readonly withdrawn?: { readonly at: string; readonly reason: WithdrawalReason };
}

/** One release, or one withdrawal. */
export interface Disclosure {
  readonly id: string;
  readonly kind: 'released' | 'withdrawn';
  readonly at: string;
  readonly findingId: string;
  readonly agreementId: string;
  readonly purpose: string;
  readonly clauses: readonly string[];
  readonly recipients: readonly string[];
  readonly by: NamedPerson;
  readonly asRole: Role;
  readonly content: {
    readonly kind: FindingKind;
    readonly domain: string;
    readonly statement: string;
    readonly supportingCases: number;
  };
  readonly reason?: WithdrawalReason;
  readonly looks: readonly { readonly by: NamedPerson; readonly at: string }[];
}
