/** What Jest writes down about a run, as far as it is counted. */
export interface JestResults {
  numPassedTests: number;
  numFailedTests: number;
  numRuntimeErrorTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
}

export function countTests(results: JestResults | undefined, exitCode: number): { passed: number; failed: number };
