import TestSequencer from '@jest/test-sequencer';

const LAST = /\.last\.(int|e2e)\.spec\.ts$/;

/** Puts tests last that look back on a whole run, such as the search of its logs for names: `*.last.e2e.spec.ts`. */
export default class InOrder extends TestSequencer {
  sort(tests) {
    const usual = super.sort(tests);
    const isLast = ({ path }) => LAST.test(path);
    return [...usual.filter((test) => !isLast(test)), ...usual.filter(isLast)];
  }
}
