import { DOMAIN_CODE, GRADE_CODE } from '@accord/contracts';
import { ArrayMinSize, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { REASON_LENGTH } from '../../person/domain/reason.js';
import { Parts } from '../../requests/nested-part.js';
import { TextBlock } from '../../requests/text-field.js';

/** The moderated grade of one agency. */
export class WantedGradeRequest {
  @IsString() @MaxLength(30) agencyId!: string;
  @Matches(GRADE_CODE, { message: 'Choose a grade of the scale.' }) grade!: string;
  /** Needed where the grade differs from the agency's own, or from the moderated one that it follows. */
  @IsOptional() @TextBlock({ min: 0, max: REASON_LENGTH.max }) reason?: string;
}

/** Moderated grades of one domain, for one agency or several. */
export class ModerateJudgementsRequest {
  @Matches(DOMAIN_CODE) domain!: string;
  @ArrayMinSize(1) @Parts(() => WantedGradeRequest, 30) judgements!: WantedGradeRequest[];
}
