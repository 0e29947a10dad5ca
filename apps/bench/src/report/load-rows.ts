import type { Contender, Sample } from '../load/contender.js';
import { spreadOf, type Spread } from './statistics.js';

/** What stands above the rows of a load. */
export const LOAD_HEADING = ['', 'req/s', '(range)', 'p50 ms', 'p99 ms', 'CPU µs', 'of PostgreSQL', 'ratio', '(range)'];

/** The rows of a floor and of what is compared with it. A ratio is that of two rounds that followed each other. */
export function loadRows(samples: ReadonlyMap<Contender, readonly Sample[]>): string[][] {
  const [[, floor] = [undefined, []]] = [...samples];
  return [...samples].map(([contender, own], index) => {
    const perSecond = spreadOf(own.map((sample) => sample.perSecond));
    const ratio = spreadOf(own.map((sample, round) => sample.perSecond / (floor[round]?.perSecond ?? Number.NaN)));
    return [
      contender.name,
      perSecond.median.toFixed(0),
      range(perSecond, 0),
      median(own, 'p50Ms', 1),
      median(own, 'p99Ms', 1),
      median(own, 'serverCpuUs', 0),
      median(own, 'databaseCpuUs', 0),
      ...(index === 0 ? [] : [ratio.median.toFixed(2), range(ratio, 2)]),
    ];
  });
}

function median(samples: readonly Sample[], figure: keyof Omit<Sample, 'statuses'>, digits: number): string {
  return spreadOf(samples.map((sample) => sample[figure])).median.toFixed(digits);
}

function range({ low, high }: Spread, digits: number): string {
  return `(${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
