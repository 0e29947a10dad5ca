import { spreadOf } from '../report/statistics.js';
import type { StartUp } from './start-up.js';

/** Start-up and memory as rows of the table. */
export function startUpRows({ resumedSeconds, freshSeconds, memory }: StartUp): string[][] {
  const { median, low, high } = spreadOf(resumedSeconds);
  const total = [...memory.values()].reduce((sum, one) => sum + one, 0);
  return [
    [
      'npm start to a completed sign-in (aim: at most 15 s)',
      `${median.toFixed(1)} s`,
      `(${low.toFixed(1)}–${high.toFixed(1)})`,
    ],
    ['the same with a new data folder', `${freshSeconds.toFixed(1)} s`],
    ['memory in all, PSS (aim: at most 1331 MB)', `${total.toFixed(0)} MB`],
    ...[...memory].map(([name, megabytes]) => [`  ${name}`, `${megabytes.toFixed(0)} MB`]),
  ];
}
