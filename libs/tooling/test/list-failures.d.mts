/** What Jest writes down about a run, as far as failures are listed. */
export interface FailedResults {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

export function listFailures(results: FailedResults | undefined): string[];
