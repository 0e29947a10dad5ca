/** What a table must look like. */
export interface TableShape {
  /** The headings that it must have, in any order; upper and lower case and blanks do not matter. */
  readonly columns: readonly string[];
  /** Most bytes of the file; 50 MB unless told otherwise. */
  readonly maxBytes?: number;
  /** Most characters of one record; 64,000 unless told otherwise. */
  readonly maxRecordLength?: number;
}

/** The limits of a shape that names none. */
export const USUAL_LIMITS = { maxBytes: 50 * 1024 * 1024, maxRecordLength: 64_000 } as const;
