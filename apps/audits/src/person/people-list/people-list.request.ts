import { IsOptional } from 'class-validator';
import { PageQuery } from '@accord/service';
import { TextLine } from '../../requests/text-field.js';

/** Which people are asked for. */
export class PeopleListRequest extends PageQuery {
  /** Part of a name or an e-mail address. */
  @IsOptional() @TextLine({ min: 0, max: 100 }) search?: string;
}
