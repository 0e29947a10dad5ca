import type { Experiment, ExperimentContext } from './experiment.js';
import type { ExperimentReport } from './experiment-report.js';
import { runControl } from './judge.js';

/** Runs an experiment, then its control. Never rejects. */
export async function runExperiment(experiment: Experiment, context: ExperimentContext): Promise<ExperimentReport> {
  const begun = performance.now();
  const report = (rest: Partial<ExperimentReport>): ExperimentReport => {
    const seconds = (performance.now() - begun) / 1000;
    return { experiment, seed: context.seed, seconds, ...rest };
  };
  let verdict: ExperimentReport['verdict'];
  try {
    verdict = await experiment.run(context);
    context.say(`control: ${experiment.control.name}`);
    return report({ verdict, caught: await runControl(experiment, context) });
  } catch (error) {
    return report({
      ...(verdict && { verdict }),
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
