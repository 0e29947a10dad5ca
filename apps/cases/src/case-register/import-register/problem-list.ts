import type { TableProblem } from '@accord/csv';
import type { ImportFaults } from '../persistence/register-imports.repository.js';

/** How many problems are told; who has more corrects these first. */
export const MOST_PROBLEMS = 1000;

/** Gathers what is wrong with a file: the first problems, in the order in which they come, and how many there are. */
export class ProblemList {
  /** About the file as a whole: why reading stopped. It is told however many others there are. */
  private readonly whole: TableProblem[] = [];
  private readonly first: TableProblem[] = [];
  private count = 0;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  add(...problems: readonly TableProblem[]): void {
    this.count += problems.length;
    for (const problem of problems) {
      if (problem.line === undefined) this.whole.push(problem);
      else if (this.first.length < MOST_PROBLEMS) this.first.push(problem);
    }
  }

  /** The same with others that were found later, each where its line is. */
  with(others: readonly TableProblem[], total: number): ImportFaults {
    const all = [...others, ...this.first].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
    return { problems: [...this.whole, ...all].slice(0, MOST_PROBLEMS), total: this.count + total };
  }
}
