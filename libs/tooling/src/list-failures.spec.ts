import { listFailures } from '../test/list-failures.mjs';

const suite = (some: object) => ({ name: '/a.spec.ts', status: 'passed', message: '', assertionResults: [], ...some });
const passed = { fullName: 'a works', status: 'passed', failureMessages: [] };

describe('listFailures', () => {
  it('says nothing of what passed, nor of a run that wrote nothing down', () => {
    expect(listFailures({ testResults: [suite({ assertionResults: [passed] })] })).toEqual([]);
    expect(listFailures(undefined)).toEqual([]);
  });

  it('names each failed test with the beginning of why, without colours', () => {
    const failureMessages = ['\u001B[31mIt did not come about\u001B[39m\n\n  2\n3\n4\n5\n6\n7'];
    const failed = { fullName: 'a fails', status: 'failed', failureMessages };
    const found = listFailures({ testResults: [suite({ status: 'failed', assertionResults: [passed, failed] })] });
    expect(found).toEqual(['a fails\n    It did not come about\n    2\n    3\n    4\n    5\n    6']);
  });

  it('names a suite that could not run', () => {
    const found = listFailures({ testResults: [suite({ status: 'failed', message: 'Cannot find module' })] });
    expect(found).toEqual(['/a.spec.ts\n    Cannot find module']);
  });
});
