import { IsString } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { SampleSharedV1, sampleSharedV1 } from '../../sharing/sample-shared.v1/sample-shared.v1.js';

/** The sample of one authority as everybody in the partnership may know it: sizes, allocation, seed and pseudonyms. */
export class SamplePublishedV1 extends SampleSharedV1 {
  @IsString() authority!: string;
}

/** An authority drew its sample or replaced a case of it; the payload is the whole sample, by pseudonym. */
export const samplePublishedV1 = defineEvent({
  type: 'sample-published',
  version: 1,
  channel: 'audits',
  description: 'An authority drew its sample or replaced a case of it; the payload is the whole sample, by pseudonym.',
  payload: SamplePublishedV1,
  example: { authority: 'stockton', ...sampleSharedV1.example },
});
