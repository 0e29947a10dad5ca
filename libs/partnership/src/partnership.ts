import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDateString,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { AuditTool, GradingScale } from '@accord/contracts';
import type { ScopeKind } from '@accord/kernel';

const ID = /^[a-z][a-z0-9-]{1,29}$/;
const ID_RULE = { message: '$property must be 2 to 30 lower-case letters, digits or hyphens, a letter first' };
const URL_RULE = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };

/** Who administers a scope before anyone was invited: known by issuer and subject, never by e-mail. */
export class FirstAdministrator {
  @IsString() issuer!: string;
  @IsString() @MaxLength(255) subject!: string;
  @IsString() @MaxLength(100) name!: string;
  @IsEmail() @MaxLength(254) email!: string;
  @Matches(ID, ID_RULE) agency!: string;
}

/** One legal owner of data. */
export class PartnershipScope {
  @Matches(ID, ID_RULE) id!: string;
  @IsIn(['authority', 'joint']) kind!: ScopeKind;
  @IsString() @MaxLength(100) name!: string;
  /** Starts the pseudonyms of an authority's cases, e.g. `STO`. */
  @IsOptional()
  @Matches(/^[A-Z]{2,5}$/, { message: '$property must be 2 to 5 capital letters' })
  pseudonymPrefix?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ValidateNested({ each: true })
  @Type(() => FirstAdministrator)
  firstAdministrators!: FirstAdministrator[];
}

/** A body whose people take part; some are one legal body serving several authorities. */
export class Agency {
  @Matches(ID, ID_RULE) id!: string;
  @IsString() @MaxLength(100) name!: string;
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsString({ each: true }) serves!: string[];
}

/** An organisation's sign-in, and the scopes in which its people may act when they hold a grant there. */
export class Issuer {
  @Matches(ID, ID_RULE) id!: string;
  @IsUrl(URL_RULE) url!: string;
  @IsString() @MaxLength(100) name!: string;
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsString({ each: true }) scopes!: string[];
}

/** An information-sharing agreement: what a released finding is released under. */
export class Agreement {
  @Matches(ID, ID_RULE) id!: string;
  @IsString() @MaxLength(200) name!: string;
  @IsString() @MaxLength(500) purpose!: string;
  @IsArray() @ArrayMinSize(2) @IsString({ each: true }) parties!: string[];
  @IsArray() @ArrayMinSize(1) @IsString({ each: true }) clauses!: string[];
  @IsDateString({ strict: true }) reviewDate!: string;
}

/** Everything that names authorities, agencies, sign-ins, tools and scales; nothing of it is in code, schema or contracts. */
export class Partnership {
  @Matches(ID, ID_RULE) id!: string;
  @IsString() @MaxLength(150) name!: string;
  @IsArray() @ArrayMinSize(1) @ValidateNested({ each: true }) @Type(() => PartnershipScope) scopes!: PartnershipScope[];
  @IsArray() @ArrayMinSize(1) @ValidateNested({ each: true }) @Type(() => Agency) agencies!: Agency[];
  @IsArray() @ArrayMinSize(1) @ValidateNested({ each: true }) @Type(() => Issuer) issuers!: Issuer[];
  @IsArray() @ValidateNested({ each: true }) @Type(() => Agreement) agreements!: Agreement[];
  /** What is asked and graded in audits, in every version that a cycle may begin with. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => AuditTool) tools: AuditTool[] = [];
  /** The grades that are given, in every version. */
  @IsArray() @ValidateNested({ each: true }) @Type(() => GradingScale) scales: GradingScale[] = [];
}
