import { FAULTS } from '../checker/findings.js';
import type { Experiment, ExperimentContext } from './experiment.js';
import { runControl } from './judge.js';
import { TEST_SEED } from './test-seed.config.js';

/** For a hang; a busy machine starts its processes slowly. */
const LIMIT = 180_000;

/** The tests of an experiment: that it finds nothing, and that its control finds what it must. */
export function testExperiment(sut: Experiment): void {
  describe(`${sut.id} ${sut.name} (seed ${TEST_SEED})`, () => {
    const context: ExperimentContext = { seed: TEST_SEED, size: 'quick', say: () => undefined };

    it(
      `finds nothing wrong, because of ${sut.guard}`,
      async () => {
        const { findings, extra } = await sut.run(context);
        const nothing = Object.fromEntries(FAULTS.map((fault) => [fault, 0]));
        expect(findings).toEqual({ counts: nothing, examples: [] });
        expect(extra).toEqual(extra && { ...extra, holds: true });
      },
      LIMIT,
    );

    it(
      `finds something in its control: ${sut.control.name}`,
      async () => {
        expect(await runControl(sut, context)).not.toMatchObject({ what: '' });
      },
      LIMIT,
    );
  });
}
