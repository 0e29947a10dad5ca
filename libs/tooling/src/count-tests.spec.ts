import { countTests } from '../test/count-tests.mjs';

const results = (some: object) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...some,
});

describe('countTests', () => {
  it('counts what passed', () => {
    expect(countTests(results({ numPassedTests: 7 }), 0)).toEqual({ passed: 7, failed: 0 });
  });

  it.each([
    ['a failed test', { numFailedTests: 1 }, 1],
    ['a suite that could not run', { numRuntimeErrorTestSuites: 1 }, 1],
    ['a skipped test', { numPendingTests: 1 }, 0],
    ['a test still to be written', { numTodoTests: 1 }, 0],
    ['a run that ended badly after its tests', {}, 1],
  ])('counts %s as a failure', (_, some, exitCode) => {
    expect(countTests(results({ numPassedTests: 7, ...some }), exitCode)).toEqual({ passed: 7, failed: 1 });
  });

  it('counts a run without any test as a failure', () => {
    expect(countTests(results({}), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a run that wrote nothing down as a failure', () => {
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
