import type { SamplingPlan } from '@accord/contracts';
import type { Day } from '@accord/kernel';
import { completedYears } from '../case-register/domain/completed-years.js';
import type { RegisteredCase } from '../case-register/domain/registered-case.js';

/** What of a case the criteria of a cycle look at. */
export type JudgedCase = Pick<RegisteredCase, 'plan' | 'category' | 'planStart' | 'planEnd' | 'dateOfBirth'>;

/** Open on a day: the plan began on or before it, and has no end or one after it. */
export function isOpenOn({ planStart, planEnd }: JudgedCase, day: Day): boolean {
  return planStart <= day && (planEnd === null || planEnd > day);
}

/** Whether a case can be drawn: plan, category, open and of that age on the day that the cycle names. */
export function meetsCriteria(one: JudgedCase, sampling: SamplingPlan): boolean {
  const { plans, categories, asOf, ageFrom, ageTo } = sampling;
  if (!plans.includes(one.plan) || !isOpenOn(one, asOf)) return false;
  if (categories && (one.category === null || !categories.includes(one.category))) return false;
  const age = completedYears(one.dateOfBirth, asOf);
  return age >= ageFrom && age <= ageTo;
}
