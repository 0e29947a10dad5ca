/** When the demonstration audit is recorded: before a start is over, behind it while people sign in, or not at all. */
export const DEMONSTRATIONS = ['wait', 'behind', 'none'] as const;

/** One of them. */
export type Demonstration = (typeof DEMONSTRATIONS)[number];
