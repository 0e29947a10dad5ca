export function sizeProblems(lengths: number[]): string[];
