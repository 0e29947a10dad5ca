import { IsBase64, IsUUID, Matches, MaxLength } from 'class-validator';
import { SHA256_HEX } from '../../audit-terms/patterns.js';
import { defineEvent } from '../../define-event.js';

/** A statement to be screened, sealed under a key of its own that is destroyed when the answer is there. */
export class FindingDraftedV1 {
  @IsUUID() findingId!: string;
  /** Names the text and its key in the key ring: `finding-text-<textId>`. */
  @IsUUID() textId!: string;
  /** SHA-256 of `<textId>:<statement>` in UTF-8: without the id nobody can try statements against it. */
  @Matches(SHA256_HEX) digest!: string;
  @IsBase64() @MaxLength(8000) sealed!: string;
}

/** The statement of a finding was written or changed and waits for screening by the service that knows the names. */
export const findingDraftedV1 = defineEvent({
  type: 'finding-drafted',
  version: 1,
  channel: 'audits',
  description:
    'The statement of a finding was written or changed and waits for screening by the service that knows the names.',
  payload: FindingDraftedV1,
  example: {
    findingId: 'e1f2a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a5b',
    textId: 'c3a7f1de-52b8-4c7f-8f0a-1a2b3c4d5e6f',
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    sealed: 'c2VhbGVk',
  },
});
