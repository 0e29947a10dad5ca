import type { FindingSharedV1 } from '@accord/contracts';
import type { ReleaseTerms } from '../domain/release-terms.js';

/** What would cross: exactly the content of the event, under which terms. */
export interface Release {
  readonly content: FindingSharedV1;
  readonly terms: ReleaseTerms;
}
