export function topLevelProblems(names: string[]): string[];
