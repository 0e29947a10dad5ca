import { SampleFacts } from '../../audit-terms/sample-facts.js';
import { SampledCase } from '../../audit-terms/sampled-case.js';
import { defineEvent } from '../../define-event.js';
import { ListOf } from '../../payload/list-of.js';

/** An authority's sample as the partnership may know it: sizes, allocation, seed and pseudonyms, no team, no id. */
export class SampleSharedV1 extends SampleFacts {
  @ListOf(() => SampledCase) cases!: SampledCase[];
}

/** An authority drew its sample or replaced a case of it; the payload is the whole sample, by pseudonym. */
export const sampleSharedV1 = defineEvent({
  type: 'sample-shared',
  version: 1,
  channel: 'sharing',
  description: 'An authority drew its sample or replaced a case of it; the payload is the whole sample, by pseudonym.',
  payload: SampleSharedV1,
  example: {
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    seed: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    size: 120,
    strata: [{ name: 'Child protection', size: 40, allocated: 2 }],
    cases: [{ pseudonym: 'STO-18Q3-07', stratum: 'Child protection', state: 'drawn' as const }],
  },
});
