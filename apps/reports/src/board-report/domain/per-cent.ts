/** A share in per cent to one decimal place, half up; undefined of nothing. Whole-number arithmetic, so 0.05 is never lost. */
export function perCent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.floor((2000 * part + whole) / (2 * whole)) / 10;
}
