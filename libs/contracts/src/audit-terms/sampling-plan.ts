import { ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { DAY } from './patterns.js';

/** The plans that a child's case can be under, as registers name them. */
export const CASE_PLANS = ['Early help', 'Child in need', 'Child protection', 'Looked after', 'Care leaver'] as const;

/** Why a child came to be on a plan, as registers name it. */
export const CASE_CATEGORIES = ['Neglect', 'Emotional abuse', 'Physical abuse', 'Sexual abuse'] as const;

/** A plan of a case. */
export type CasePlan = (typeof CASE_PLANS)[number];

/** A category of a case. */
export type CaseCategory = (typeof CASE_CATEGORIES)[number];

/** Which cases each authority draws from, and how many. Strata are the plans. */
export class SamplingPlan {
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsIn(CASE_PLANS, { each: true }) plans!: CasePlan[];
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(CASE_CATEGORIES, { each: true })
  categories?: CaseCategory[];
  /** Open and of that age, in completed years, on this day. */
  @Matches(DAY) asOf!: string;
  @IsInt() @Min(0) @Max(25) ageFrom!: number;
  @IsInt() @Min(0) @Max(25) ageTo!: number;
  /** Cases to draw in each authority. */
  @IsInt() @Min(1) @Max(99) cases!: number;
  @IsIn(['plan']) strata!: 'plan';
}
