import { Type } from 'class-transformer';
import { IsArray, IsEmail, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ROLE_NAMES, type Role } from '@accord/kernel';
import { TextLine } from '../requests/text-field.js';

/** A role that a person of the file is to have in one scope. */
export class ImportedGrant {
  @IsString() scope!: string;
  @IsIn(ROLE_NAMES) role!: Role;
  @IsString() agency!: string;
  @IsOptional() @TextLine({ min: 1, max: 100 }) team?: string;
  /** The day of the import when absent. */
  @IsOptional() @IsString() validFrom?: string;
  @IsOptional() @IsString() validTo?: string;
}

/** A person of the file: known by issuer and subject. */
export class ImportedPerson {
  @IsString() @MaxLength(255) issuer!: string;
  @TextLine({ min: 1, max: 255 }) subject!: string;
  @TextLine({ min: 2, max: 100 }) name!: string;
  @IsEmail() @MaxLength(254) email!: string;
  /** None for somebody whom only their organisation knows so far: nothing is done for them. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => ImportedGrant) grants!: ImportedGrant[];
}

/** A person of the file and the line where they begin in it. */
export type ListedPerson = ImportedPerson & { readonly line: number };
