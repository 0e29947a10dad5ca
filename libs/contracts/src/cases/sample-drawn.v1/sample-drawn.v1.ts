import { IsString, IsUUID, MaxLength } from 'class-validator';
import { SampleFacts } from '../../audit-terms/sample-facts.js';
import { SampledCase } from '../../audit-terms/sampled-case.js';
import { defineEvent } from '../../define-event.js';
import { ListOf } from '../../payload/list-of.js';

/** A drawn case inside its authority: also its id and its team, for "nobody moderates their own team's case". */
export class DrawnCase extends SampledCase {
  @IsUUID() drawnCaseId!: string;
  @IsString() @MaxLength(100) team!: string;
}

/** The sample of an authority for its own services: pseudonyms, strata and teams, never a name or case id. */
export class SampleDrawnV1 extends SampleFacts {
  @ListOf(() => DrawnCase) cases!: DrawnCase[];
}

/** An authority drew its sample or replaced a case of it; the payload is the whole sample with the teams of the cases. */
export const sampleDrawnV1 = defineEvent({
  type: 'sample-drawn',
  version: 1,
  channel: 'cases',
  description:
    'An authority drew its sample or replaced a case of it; the payload is the whole sample with the teams of the cases.',
  payload: SampleDrawnV1,
  example: {
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    seed: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    size: 120,
    strata: [{ name: 'Child protection', size: 40, allocated: 2 }],
    cases: [
      {
        drawnCaseId: 'a6b0d9a4-0c52-4a0e-b8a5-0f7c6c1f9a11',
        team: 'Safeguarding North',
        pseudonym: 'STO-18Q3-07',
        stratum: 'Child protection',
        state: 'drawn' as const,
      },
    ],
  },
});
