import { describeFindings, isClean } from '../checker/findings.js';
import type { Experiment, ExperimentContext } from './experiment.js';
import type { Verdict } from './verdict.js';

const MOST_TRIES = 3;

/** What a control found. */
export interface Caught {
  /** In words; empty when nothing was. */
  readonly what: string;
  /** How often the control was run until it found something. */
  readonly tries: number;
}

/** Whether an experiment found nothing wrong. */
export function isRight({ findings, extra }: Verdict): boolean {
  return isClean(findings) && extra?.holds !== false;
}

/** Runs a control until it finds what it must, at most a few times: what it provokes may need luck. */
export async function runControl(experiment: Experiment, context: ExperimentContext): Promise<Caught> {
  for (let tries = 1; ; tries += 1) {
    const what = faultsOf(await experiment.control.run({ ...context, seed: context.seed + tries - 1 }));
    if (what !== '' || tries === MOST_TRIES) return { what, tries };
  }
}

function faultsOf({ findings, extra }: Verdict): string {
  const broken = extra?.holds === false ? extra.seen : '';
  return [describeFindings(findings), broken].filter((text) => text !== '').join('; ');
}
