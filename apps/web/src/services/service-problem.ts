import type { FieldProblem } from '@accord/kernel';

/** What a service answered instead of what was asked (RFC 9457), in the words meant for the person. */
export class ServiceProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    /** What to do about it; safe to show. */
    readonly detail: string,
    readonly errors: readonly FieldProblem[] = [],
  ) {
    super(`A service answered ${status} ${code}`);
    this.name = 'ServiceProblem';
  }

  /** The service does not work for the scope that one is in, so nobody may do it there. */
  static elsewhere(): ServiceProblem {
    return new ServiceProblem(403, 'permission-missing', 'This cannot be done where you are working now.');
  }

  /** The service cannot be reached, or not in time. */
  static unavailable(service: string): ServiceProblem {
    return new ServiceProblem(
      503,
      `${service}-unavailable`,
      'Part of Accord cannot be reached. Try again in a few minutes.',
    );
  }
}
