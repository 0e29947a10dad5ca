import type { Day } from '@accord/kernel';

/** The age on a day, in completed years: the years between, less one while the birthday of that year is still to come. */
export function completedYears(dateOfBirth: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return on.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}
