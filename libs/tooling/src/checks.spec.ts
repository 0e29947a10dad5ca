import { sizeProblems } from '../test/checks/size-problems.mjs';
import { topLevelProblems } from '../test/checks/top-level-problems.mjs';

const TOP = ['README.md', 'apps', 'docker', 'k8s', 'libs', 'nx.json', 'package.json', 'tsconfig.base.json'];

describe('topLevelProblems', () => {
  it('accepts what belongs there, files of tools that begin with a dot, and what npm makes', () => {
    expect(topLevelProblems([...TOP, '.gitignore', 'node_modules', 'package-lock.json'])).toEqual([]);
  });

  it('names what does not belong there and what is missing', () => {
    const names = [...TOP.filter((name) => name !== 'k8s'), 'jest.config.js'];
    expect(topLevelProblems(names)).toEqual([
      'jest.config.js is not expected at the top level',
      'k8s is missing at the top level',
    ]);
  });
});

describe('sizeProblems', () => {
  const files = (count: number, lines: number) => Array<number>(count).fill(lines);

  it('accepts files within the budgets, however large the last tenth is', () => {
    expect(sizeProblems([...files(5, 45), ...files(4, 120), 250])).toEqual([]);
  });

  it('refuses a median above 45 lines', () => {
    expect(sizeProblems([...files(4, 10), ...files(6, 46)])).toEqual([expect.stringContaining('median')]);
  });

  it('refuses when more than a tenth of the files is above 120 lines', () => {
    expect(sizeProblems([...files(8, 10), ...files(2, 121)])).toEqual([expect.stringContaining('p90')]);
  });
});
