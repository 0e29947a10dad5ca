import type { DemoSet } from '@accord/local-stack';
import { Crew } from './crew.js';
import type { WantedCycle } from './cycle-pages.js';
import { castOf, freeCode, setOf } from './stage.js';

/** What the steps of one audit hand on to each other. */
export class Journey {
  readonly crew = new Crew('a-joint-neglect-audit');
  readonly set: DemoSet = setOf(castOf(this.crew.accord.stack));
  cycle: WantedCycle = { code: '', theme: '' };
  cycleId = '';
  /** Pseudonyms of the drawn cases by authority, in their order. */
  drawn: Readonly<Record<'stockton' | 'hartlepool', readonly string[]>> = { stockton: [], hartlepool: [] };
  /** The case that the journey looks at most closely. */
  drawnCaseId = '';
  /** Of a finding that stays shared. */
  findingId = '';

  async start(): Promise<void> {
    const code = await freeCode(this.set.cast);
    this.cycle = { code, theme: `Neglect, 7 to 15, as in ${code}` };
  }

  async stop(): Promise<void> {
    await this.crew.stop();
  }
}

/** One test of the journey. */
export type Step = readonly [title: string, act: (journey: Journey) => Promise<void>];
