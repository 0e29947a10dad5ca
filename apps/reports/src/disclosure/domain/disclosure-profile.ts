/** How much is hidden. Sizes of samples decide it, and the counts themselves only by whether they are small. */
export interface DisclosureProfile {
  readonly name: string;
  /** Counts from 1 to this are hidden. */
  readonly threshold: number;
  /** As many values must stay possible for a hidden count, whoever looks. */
  readonly leastValues: number;
  /** All of fewer cases in one grade would tell the grade of everyone: such a row is hidden. */
  readonly oneGradeBelow: number;
  /** A row of fewer cases is not shown at all; two parts of fewer cannot both be above the threshold. */
  readonly leastRow: number;
  /** Every grade has its own column from this many cases on; with fewer there are two columns. */
  readonly fullGradesFrom: number;
}

/** A profile for one kind of row: the lowest count that is hidden is 1, or 0 where a zero would tell too much. */
export interface RowProfile extends DisclosureProfile {
  readonly lowest: 0 | 1;
}

/**
 * Children in need, Department for Education: "any number between 1 and 5 inclusive" is suppressed, with secondary
 * suppression where necessary, a true zero is shown, percentages have one decimal place
 * (explore-education-statistics.service.gov.uk, Children in need 2020). `oneGradeBelow` follows the Office for National
 * Statistics' check of class disclosure with fewer than 10. The others are ours: see README.md.
 */
export const DFE_CIN: DisclosureProfile = {
  name: 'DFE_CIN',
  threshold: 5,
  leastValues: 3,
  oneGradeBelow: 10,
  leastRow: 12,
  fullGradesFrom: 40,
};
