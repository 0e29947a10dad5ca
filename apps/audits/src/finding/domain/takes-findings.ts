const OPEN: readonly string[] = ['moderation', 'findings', 'reported'];

/** Whether a cycle takes findings: from moderation, when the first case is graded, until actions follow from its report. */
export function takesFindings(state: string): boolean {
  return OPEN.includes(state);
}
