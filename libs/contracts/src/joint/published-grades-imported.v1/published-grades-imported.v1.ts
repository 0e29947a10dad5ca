import { ArrayMaxSize, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { DOMAIN_CODE, GRADE_CODE } from '../../audit-terms/patterns.js';
import { defineEvent } from '../../define-event.js';
import { ListOf } from '../../payload/list-of.js';

/** The grade of one service in one standard; `OVERALL` is the grade of the whole service. */
export class PublishedGrade {
  @IsString() @MaxLength(100) subject!: string;
  @Matches(DOMAIN_CODE) domain!: string;
  @Matches(GRADE_CODE) grade!: string;
}

/** The published grades of services in one cycle, whole. They are public; no child is in them. */
export class PublishedGradesImportedV1 {
  @IsUUID() cycleId!: string;
  @IsUUID() importId!: string;
  @ListOf(() => PublishedGrade) @ArrayMaxSize(2000) grades!: PublishedGrade[];
}

/** Published grades of services were imported into a cycle of the partnership; the payload replaces what was there. */
export const publishedGradesImportedV1 = defineEvent({
  type: 'published-grades-imported',
  version: 1,
  channel: 'audits',
  description:
    'Published grades of services were imported into a cycle of the partnership; the payload replaces what was there.',
  payload: PublishedGradesImportedV1,
  example: {
    cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
    importId: 'a6b0d9a4-0c52-4a0e-b8a5-0f7c6c1f9a11',
    grades: [{ subject: 'Camden', domain: 'OVERALL', grade: 'O' }],
  },
});
