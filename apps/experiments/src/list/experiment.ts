import type { Verdict } from './verdict.js';

/** What a run is given. */
export interface ExperimentContext {
  /** Where all random choices come from: the same for the same seed. */
  readonly seed: number;
  /** `full`: from the command line; `quick`: the same with less of everything, as in the tests. */
  readonly size: 'full' | 'quick';
  /** How long those go on that last as long as one likes; they know themselves when it is left out. */
  readonly minutes?: number;
  /** Says how far it is. */
  readonly say: (line: string) => void;
}

/** A run with a guard taken away, in which the checker must find something. */
export interface Control {
  readonly name: string;
  run(context: ExperimentContext): Promise<Verdict>;
}

/** A way of breaking things, what must hold through it, and the proof that it would be seen if it did not. */
export interface Experiment {
  /** As in the table, e.g. `E2`. */
  readonly id: string;
  readonly name: string;
  /** What it is that holds. */
  readonly guard: string;
  run(context: ExperimentContext): Promise<Verdict>;
  readonly control: Control;
}
