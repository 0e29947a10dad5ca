const BUDGETS = [
  { share: 0.5, name: 'median', most: 45 },
  { share: 0.9, name: 'p90', most: 120 },
];

/** Which budgets the lengths of all files exceed: lint caps the largest file, these keep the usual one small. */
export function sizeProblems(lengths) {
  const sorted = [...lengths].sort((a, b) => a - b);
  return BUDGETS.map(({ share, name, most }) => ({
    name,
    most,
    lines: sorted[Math.ceil(sorted.length * share) - 1] ?? 0,
  }))
    .filter(({ lines, most }) => lines > most)
    .map(({ name, lines, most }) => `The ${name} of file lengths is ${lines} lines; at most ${most}`);
}
