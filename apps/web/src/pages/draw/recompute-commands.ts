import type { Stratum } from '@accord/contracts';

/** What the commands are about. */
export interface RecomputedDraw {
  readonly frameFile: string;
  readonly strataFile: string;
  readonly digest: string;
  readonly seed: string;
  /** Published values in the order of the authorities' ids. */
  readonly values: readonly string[];
  readonly strata: readonly Stratum[];
}

/** A step of recomputing a draw: what it shows, the command, and what it must answer. */
export interface RecomputeStep {
  readonly text: string;
  readonly command: string;
  readonly expected?: string;
}

/** How anybody computes the seed of an authority's draw from its digest and the values. */
export function seedStep({ digest, values, seed }: Pick<RecomputedDraw, 'digest' | 'values' | 'seed'>): RecomputeStep {
  return {
    text: 'Compute the seed from the digest and the values.',
    command: `printf '%s' ${quoted([digest, ...values].join(':'))} | sha256sum | cut -c 1-64`,
    expected: seed,
  };
}

/** How who holds the files of an authority recomputes its whole draw, with nothing but what every Linux system has. */
export function recomputeSteps(draw: RecomputedDraw): RecomputeStep[] {
  const { frameFile, strataFile, digest, seed, strata } = draw;
  return [
    {
      text: 'Compute the digest of the frame file.',
      command: `sha256sum ${frameFile} | cut -c 1-64`,
      expected: digest,
    },
    {
      text: 'See that the frame is sorted and that the list of strata names the same cases. Both answer nothing.',
      command: `tail -n +2 ${frameFile} | LC_ALL=C sort -c\ntail -n +2 ${frameFile} > ids.txt; cut -f 2 ${strataFile} | cmp - ids.txt`,
    },
    seedStep(draw),
    ...strata
      .filter(({ allocated = 0 }) => allocated > 0)
      .map(({ name, allocated = 0 }) => ({
        text: `Put the cases of “${name}” in order: the first ${allocated} are drawn, the following ones take their places.`,
        command: orderCommand(strataFile, seed, name),
      })),
    {
      text: 'Compare with the cases that were drawn, replaced ones and those that took their places included.',
      command: `awk -F '\\t' '$3 != "" { print $1 ", " $2 ", " $3 }' ${strataFile}`,
    },
  ];
}

function orderCommand(file: string, seed: string, stratum: string): string {
  return [
    `awk -F '\\t' -v s=${quoted(stratum)} '$1 == s { print $2 }' ${file} | while IFS= read -r id; do`,
    `  printf '%s  %s\\n' "$(printf '%s' ${quoted(`${seed}:${stratum}:`)}"$id" | sha256sum | cut -c 1-64)" "$id"`,
    'done | LC_ALL=C sort | cut -c 67-',
  ].join('\n');
}

/** One word for a shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
