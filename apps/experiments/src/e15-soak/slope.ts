/** A value at a moment. */
export interface Point {
  readonly hours: number;
  readonly value: number;
}

/** A line through points, and how well the points tell its rise from none. */
export interface Slope {
  /** Of the value, for each hour. */
  readonly perHour: number;
  /** Half the width of the interval in which the true rise lies with a certainty of about 95 %. */
  readonly uncertainty: number;
}

/** The line with the least squares. Neighbouring samples are not independent, so a rise within the uncertainty means nothing. */
export function slopeOf(points: readonly Point[]): Slope {
  const n = points.length;
  if (n < 3) return { perHour: Number.NaN, uncertainty: Number.POSITIVE_INFINITY };
  const meanX = points.reduce((sum, { hours }) => sum + hours, 0) / n;
  const meanY = points.reduce((sum, { value }) => sum + value, 0) / n;
  const spread = points.reduce((sum, { hours }) => sum + (hours - meanX) ** 2, 0);
  const perHour = points.reduce((sum, { hours, value }) => sum + (hours - meanX) * (value - meanY), 0) / spread;
  const left = points.reduce((sum, { hours, value }) => sum + (value - meanY - perHour * (hours - meanX)) ** 2, 0);
  return { perHour, uncertainty: 2 * Math.sqrt(left / (n - 2) / spread) };
}
