/** One part of a process that must, or should, work for it to do its work. */
export interface ReadinessCheck {
  readonly part: string;
  /** Whether the process is of no use without it. A part that is not required is reported all the same. */
  readonly isRequired: boolean;
  /** `ok`, or a code that says what is missing. */
  readonly state: () => Promise<string>;
}

/** Injects the checks besides the database's. */
export const READINESS_CHECKS = Symbol('ReadinessChecks');
