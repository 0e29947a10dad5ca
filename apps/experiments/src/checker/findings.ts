/** What can be wrong with effects. */
export const FAULTS = ['lost', 'phantom', 'doubled', 'inverted', 'leaked'] as const;

/** One of them. */
export type Fault = (typeof FAULTS)[number];

/** How often each fault was found, and the first few of them. */
export interface Findings {
  readonly counts: Readonly<Record<Fault, number>>;
  readonly examples: readonly string[];
}

/** Whether nothing was found. */
export function isClean({ counts }: Findings): boolean {
  return FAULTS.every((fault) => counts[fault] === 0);
}

/** What was found, in words; empty when nothing was. */
export function describeFindings({ counts }: Findings): string {
  return FAULTS.filter((fault) => counts[fault] > 0)
    .map((fault) => `${counts[fault]} ${fault}`)
    .join(', ');
}
