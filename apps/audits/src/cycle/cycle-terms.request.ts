import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDateString,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { DAY, SamplingPlan } from '@accord/contracts';
import { Part, Parts } from '../requests/nested-part.js';
import { TextLine } from '../requests/text-field.js';
import type { CycleSubject, CycleTerms } from './domain/cycle-definition.js';

const DAY_RULE = { message: '$property must be a day of the calendar, like 2026-11-24' };

/** A key line of enquiry with what it was taken from. */
export class LineOfEnquiryRequest {
  @TextLine({ min: 3, max: 300 }) text!: string;
  @TextLine({ min: 3, max: 200 }) source!: string;
}

/** A version of a tool or a scale of the partnership file. */
export class InstrumentVersion {
  @TextLine({ min: 2, max: 40 }) id!: string;
  @IsInt() @Min(1) @Max(1000) version!: number;
}

/** What a cycle is to be about. Lines of enquiry, agencies and days may come later, until it is approved. */
export class CycleTermsRequest {
  @Matches(/^\d{2}Q[1-4]$/, { message: 'code must be a year and a quarter, like 18Q3' }) code!: string;
  @Matches(/^\d{4}-\d{2}$/, { message: 'programme must be a year and the one after it, like 2018-19' })
  programme!: string;
  @TextLine({ min: 3, max: 150 }) theme!: string;
  @IsIn(['children', 'services']) subject!: CycleSubject;
  @Parts(() => LineOfEnquiryRequest, 20) linesOfEnquiry!: LineOfEnquiryRequest[];
  @TextLine({ min: 2, max: 30 }) agreementId!: string;
  @IsOptional() @Matches(DAY, DAY_RULE) @IsDateString({ strict: true }, DAY_RULE) windowFrom?: string;
  @IsOptional() @Matches(DAY, DAY_RULE) @IsDateString({ strict: true }, DAY_RULE) windowTo?: string;
  @Part(() => InstrumentVersion) tool!: InstrumentVersion;
  @Part(() => InstrumentVersion) scale!: InstrumentVersion;
  @IsOptional() @Part(() => SamplingPlan) sampling?: SamplingPlan;
  @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsString({ each: true }) authorities!: string[];
  @IsArray() @ArrayMaxSize(200) @ArrayUnique() @IsString({ each: true }) agencies!: string[];
  @IsOptional() @Matches(DAY, DAY_RULE) @IsDateString({ strict: true }, DAY_RULE) submissionsDue?: string;
  @IsOptional() @Matches(DAY, DAY_RULE) @IsDateString({ strict: true }, DAY_RULE) moderationDue?: string;
  @IsOptional() @Matches(DAY, DAY_RULE) @IsDateString({ strict: true }, DAY_RULE) reportDue?: string;
}

/** The terms of a request; a part that is null is not there. */
export function termsOf({ tool: _tool, scale: _scale, ...request }: CycleTermsRequest): CycleTerms {
  const entries = Object.entries(request).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as unknown as CycleTerms;
}
