import type { FindingKind, ScreenedPassage } from '@accord/contracts';
import type { FindingState } from '../domain/finding-state.js';
import type { FindingSeal } from './finding-seal.js';

/** A finding as it is kept, with the text that it has now, opened. */
export interface StoredFinding {
  readonly id: string;
  readonly cycleId: string;
  readonly kind: FindingKind;
  readonly domain: string;
  readonly supportingCases: number;
  readonly state: FindingState;
  readonly version: number;
  readonly draftedBy: string;
  readonly agreedBy: string | null;
  readonly changedAt: Date;
  readonly textId: string;
  readonly statement: string;
  /** As it was asked to be screened, and the answer; `passages` is missing while it is awaited. */
  readonly screenedDigest: string;
  readonly passages: readonly ScreenedPassage[] | null;
  readonly overriddenBy: string | null;
  readonly seal: FindingSeal;
}
