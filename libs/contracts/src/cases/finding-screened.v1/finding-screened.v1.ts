import { ArrayMaxSize, IsIn, IsInt, IsUUID, Matches, Min } from 'class-validator';
import { SHA256_HEX } from '../../audit-terms/patterns.js';
import { SCREENING_KINDS, type ScreeningKind } from '../../audit-terms/screening-kind.js';
import { defineEvent } from '../../define-event.js';
import { ListOf } from '../../payload/list-of.js';

/** A passage of the text, from the first to behind the last UTF-16 code unit. */
export class ScreenedPassage {
  @IsInt() @Min(0) start!: number;
  @IsInt() @Min(1) end!: number;
  @IsIn(SCREENING_KINDS) kind!: ScreeningKind;
}

/** Where a text holds what could identify somebody: places and kinds, never the words. */
export class FindingScreenedV1 {
  @IsUUID() findingId!: string;
  /** The text that was looked through: `finding-drafted.v1` named it so. */
  @IsUUID() textId!: string;
  @Matches(SHA256_HEX) digest!: string;
  @ListOf(() => ScreenedPassage)
  @ArrayMaxSize(500)
  passages!: ScreenedPassage[];
}

/** The statement of a finding was looked through for identifiers; what was found is listed by place and kind. */
export const findingScreenedV1 = defineEvent({
  type: 'finding-screened',
  version: 1,
  channel: 'cases',
  description:
    'The statement of a finding was looked through for identifiers; what was found is listed by place and kind.',
  payload: FindingScreenedV1,
  example: {
    findingId: 'e1f2a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a5b',
    textId: 'c3a7f1de-52b8-4c7f-8f0a-1a2b3c4d5e6f',
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    passages: [{ start: 3, end: 9, kind: 'name' as const }],
  },
});
