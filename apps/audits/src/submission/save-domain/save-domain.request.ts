import { IsIn, IsOptional, Matches } from 'class-validator';
import { GRADE_CODE } from '@accord/contracts';
import { Parts } from '../../requests/nested-part.js';
import { TextBlock } from '../../requests/text-field.js';
import { ANSWERS, type Answer } from '../domain/judgement-text.js';

/** What is answered to one question. */
export class AnswerRequest {
  @Matches(/^[A-Z][A-Z0-9]{0,9}\.\d{1,2}$/) question!: string;
  @IsIn(Object.keys(ANSWERS)) answer!: Answer;
}

/** What is written of one domain so far; any of it may be missing until it is submitted. */
export class SaveDomainRequest {
  @IsOptional() @Matches(GRADE_CODE) grade?: string | null;
  @Parts(() => AnswerRequest, 20) answers!: AnswerRequest[];
  @TextBlock({ min: 0, max: 5000 }) rationale!: string;
  /** Where the evidence is to be found. */
  @TextBlock({ min: 0, max: 500 }) evidence!: string;
}
