import { Type } from 'class-transformer';
import { IsArray, IsInt, IsString, IsUUID, Matches, Min, ValidateNested } from 'class-validator';
import { SHA256_HEX } from '../../audit-terms/patterns.js';
import { SampledCase } from '../../audit-terms/sampled-case.js';
import { Stratum } from '../../audit-terms/stratum.js';
import { defineEvent } from '../../define-event.js';

/** The sample of one authority as everybody in the partnership may know it: sizes, allocation, seed and pseudonyms. */
export class SamplePublishedV1 {
  @IsString() authority!: string;
  @IsUUID() cycleId!: string;
  /** SHA-256 of the frame file. */
  @Matches(SHA256_HEX) digest!: string;
  /** Which draw it was; anyone can compute it from the digest and the values. */
  @Matches(SHA256_HEX) seed!: string;
  @IsInt() @Min(0) size!: number;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Stratum) strata!: Stratum[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => SampledCase) cases!: SampledCase[];
}

/** An authority drew its sample or replaced a case of it; the payload is the whole sample, by pseudonym. */
export const samplePublishedV1 = defineEvent({
  type: 'sample-published',
  version: 1,
  channel: 'audits',
  description: 'An authority drew its sample or replaced a case of it; the payload is the whole sample, by pseudonym.',
  payload: SamplePublishedV1,
  example: {
    authority: 'stockton',
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    seed: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    size: 120,
    strata: [{ name: 'Child protection', size: 40, allocated: 2 }],
    cases: [{ pseudonym: 'STO-18Q3-07', stratum: 'Child protection', state: 'drawn' as const }],
  },
});
