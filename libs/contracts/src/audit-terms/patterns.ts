/** A calendar day, `YYYY-MM-DD`. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A SHA-256, as 64 lower-case hexadecimal digits. */
export const SHA256_HEX = /^[0-9a-f]{64}$/;

/** A practice domain of a tool, e.g. `D1`. */
export const DOMAIN_CODE = /^[A-Z][A-Z0-9]{0,9}$/;

/** A grade of a scale, e.g. `RI`; `NA` is *not applicable* in every scale. */
export const GRADE_CODE = /^[A-Z0-9]{1,10}$/;

/** A case's random name in one cycle, e.g. `STO-18Q3-07`. It is never derived from anything about the case. */
export const PSEUDONYM = /^[A-Z]{2,5}-\d{2}Q[1-4]-\d{2,3}$/;

/** A value that a witness gives for the draw: 1 to 64 printable ASCII characters without `:`. */
export const DRAW_VALUE = /^[\x20-\x39\x3b-\x7e]{1,64}$/;
