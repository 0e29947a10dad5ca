import { ArrayMinSize, IsArray, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { AsList } from '@accord/service';

/** What the import is told by its environment, besides `DATABASE_URL_<SCOPE>`. */
export class PeopleImportConfig {
  @IsString() @IsNotEmpty() partnershipFile!: string;

  /** The scopes to import to; all of the partnership when absent. */
  @IsOptional() @AsList() @IsArray() @ArrayMinSize(1) @IsString({ each: true }) scopes?: string[];
}
