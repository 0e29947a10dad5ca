/** What `npm run experiments` was asked for. */
export interface CommandLine {
  /** Only these experiments; all of them when empty. */
  readonly only: readonly string[];
  readonly seed: number;
  readonly size: 'full' | 'quick';
  /** How long those go on that last as long as one likes. */
  readonly minutes?: number;
}

/** Reads `E2 E5 --seed=7 --quick --minutes=30`; without a seed one is made up. Throws for what it does not understand. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const only: string[] = [];
  let seed = Math.floor(Math.random() * 2 ** 31);
  let size: CommandLine['size'] = 'full';
  let minutes: number | undefined;
  for (const word of words) {
    const given = /^--seed=(\d+)$/.exec(word)?.[1];
    const long = /^--minutes=(\d+)$/.exec(word)?.[1];
    if (given) seed = Number(given);
    else if (long) minutes = Number(long);
    else if (word === '--quick') size = 'quick';
    else if (/^E\d+$/i.test(word)) only.push(word.toUpperCase());
    else throw new Error(`Not understood: ${word}. Say for instance: E2 E5 --seed=7 --quick`);
  }
  return { only, seed, size, ...(minutes !== undefined && { minutes }) };
}
