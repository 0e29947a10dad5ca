/** Injects the `Clock`. */
export const CLOCK = Symbol('Clock');

/** Injects the validated `Partnership` file. */
export const PARTNERSHIP = Symbol('Partnership');

/** Injects the process' `pino` logger; most code uses Nest's `Logger`, which ends up there. */
export const PROCESS_LOGGER = Symbol('ProcessLogger');
