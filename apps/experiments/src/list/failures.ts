import type { ExperimentReport } from './experiment-report.js';
import { isRight } from './judge.js';

/** What to look at: each experiment that found something, or whose control did not, with how to do it again. */
export function failuresOf(reports: readonly ExperimentReport[], size: 'full' | 'quick'): string[] {
  return reports.flatMap((report) => {
    const problems = problemsOf(report);
    if (problems.length === 0) return [];
    const again = `npm run experiments -- ${report.experiment.id} --seed=${report.seed}${size === 'quick' ? ' --quick' : ''}`;
    return [
      `${report.experiment.id} ${report.experiment.name}; held by: ${report.experiment.guard}`,
      ...problems,
      `  again: ${again}`,
    ];
  });
}

function problemsOf({ verdict, caught, failure }: ExperimentReport): string[] {
  const problems: string[] = [];
  if (failure) problems.push(`  did not come to its end: ${failure}`);
  if (verdict && !isRight(verdict)) {
    problems.push(...verdict.findings.examples.map((example) => `  ${example}`));
    if (verdict.extra?.holds === false) problems.push(`  not ${verdict.extra.wanted}: ${verdict.extra.seen}`);
  }
  if (caught?.what === '') problems.push(`  its control found nothing in ${caught.tries} tries`);
  return problems;
}
