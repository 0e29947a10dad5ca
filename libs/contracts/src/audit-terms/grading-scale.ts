import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  NotEquals,
} from 'class-validator';
import { NOT_APPLICABLE } from './not-applicable.js';
import { DOMAIN_CODE, GRADE_CODE } from './patterns.js';
import { ListOf } from '../payload/list-of.js';
import { UniqueBy } from '../payload/unique-by.js';

/** One grade of a scale, the more points the better. */
export class ScaleGrade {
  @Matches(GRADE_CODE) @NotEquals(NOT_APPLICABLE) code!: string;
  @IsString() @MaxLength(40) label!: string;
  @IsInt() @Min(0) @Max(100) points!: number;
  /** What practice of this grade looks like. Boards differ in it, so it is kept with the scale. */
  @IsString() @MaxLength(300) descriptor!: string;
}

/** A rule that caps the overall grade of a case: so many domains (of those listed, or of all) at `grade` or below. */
export class CappingRule {
  @Matches(/^[a-z][a-z0-9-]{1,39}$/) code!: string;
  /** As shown beside the grade that it capped. */
  @IsString() @MaxLength(200) text!: string;
  @IsOptional() @IsArray() @ArrayMinSize(1) @Matches(DOMAIN_CODE, { each: true }) domains?: string[];
  @Matches(GRADE_CODE) grade!: string;
  @IsInt() @Min(1) count!: number;
  @Matches(GRADE_CODE) capsAt!: string;
}

/** A version of a grading scale, best grade first. A cycle keeps the version it began with. */
export class GradingScale {
  @Matches(/^[A-Z][A-Z0-9]{1,19}$/) id!: string;
  @IsInt() @Min(1) version!: number;
  @IsString() @MaxLength(100) name!: string;
  @ListOf(() => ScaleGrade)
  @ArrayMinSize(2)
  @ArrayMaxSize(10)
  @UniqueBy<ScaleGrade>('code')
  grades!: ScaleGrade[];
  /** Grades that count as *Good or better* where a report shows two groups only. */
  @IsArray() @ArrayMinSize(1) @Matches(GRADE_CODE, { each: true }) goodOrBetter!: string[];
  @ListOf(() => CappingRule) @ArrayMaxSize(10) cappingRules!: CappingRule[];
}
