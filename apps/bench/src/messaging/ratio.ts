import { spreadOf } from '../report/statistics.js';

/**
 * One figure of Accord's against one of a floor or of a peer, measured in turns: a value of each for every round. A floor
 * by itself is compared with nothing.
 */
export interface Ratio {
  /** What is compared, e.g. `R1 commands with an outbox row / without, 8 writers`. */
  readonly name: string;
  /** Of both values, e.g. `commands/s`, `messages per CPU second`, `ms`. */
  readonly unit: string;
  readonly own: readonly number[];
  readonly other?: readonly number[];
  /** What the ratio is meant to be, e.g. `≥ 0.85`. */
  readonly goal: string;
}

/** What stands above the rows of ratios. */
export const RATIO_HEADING = ['', 'unit', 'own', '(range)', 'other', '(range)', 'ratio', '(range)', 'goal'];

/** The row of a ratio: medians and ranges; the ratio is that of values of the same round. */
export function ratioRow({ name, unit, own, other, goal }: Ratio): string[] {
  if (!other) return [name, unit, ...cells(own), '', '', '', '', goal];
  const ratios = own.map((value, round) => value / (other[round] ?? Number.NaN));
  return [name, unit, ...cells(own), ...cells(other), ...cells(ratios), goal];
}

function cells(values: readonly number[]): string[] {
  const { median, low, high } = spreadOf(values);
  return [short(median), `(${short(low)}–${short(high)})`];
}

function short(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-GB');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
