import { DOMAIN_CODE, FINDING_KINDS, type FindingKind } from '@accord/contracts';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import { TextBlock } from '../requests/text-field.js';
import { STATEMENT_LENGTH } from './domain/finding-content.js';

/** What a finding says. */
export class FindingContentRequest {
  @IsIn(Object.keys(FINDING_KINDS), { message: 'Choose whether it is a strength or an area for improvement' })
  kind!: FindingKind;

  /** Of the tool of the cycle. */
  @Matches(DOMAIN_CODE, { message: 'Choose a domain' }) domain!: string;

  /** Of practice, and of no child: no name, date, place, school or number of a case. */
  @TextBlock(STATEMENT_LENGTH) statement!: string;

  /** In how many of the moderated cases it was seen. */
  @IsInt({ message: 'Enter a whole number of cases' })
  @Min(1, { message: 'At least 1 case must support a finding' })
  @Max(999, { message: 'That is more cases than a cycle has' })
  supportingCases!: number;
}
