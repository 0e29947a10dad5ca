/** Injects the `Clock`. */
export const CLOCK = Symbol('Clock');

/** Injects the validated `Partnership` file. */
export const PARTNERSHIP = Symbol('Partnership');
