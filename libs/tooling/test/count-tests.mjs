/**
 * A suite that could not run, a test left out, no test at all, and a run that ended badly after its tests passed all
 * count as failures: none of them shows that anything works.
 */
export function countTests(results, exitCode) {
  if (!results) return { passed: 0, failed: 1 };
  const passed = results.numPassedTests;
  const failed =
    results.numFailedTests + results.numRuntimeErrorTestSuites + results.numPendingTests + results.numTodoTests;
  const nothingShown = passed + failed === 0 || (failed === 0 && exitCode !== 0);
  return { passed, failed: nothingShown ? failed + 1 : failed };
}
