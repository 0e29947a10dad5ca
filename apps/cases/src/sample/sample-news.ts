import { Injectable } from '@nestjs/common';
import { sampleDrawnV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { Frames } from '../frame/persistence/frames.js';
import type { DrawnCaseRow } from './persistence/drawn-case-row.js';
import { Samples } from './persistence/samples.js';

/** Says a sample as it is now, whole: at the draw, and whenever a case of it is replaced. */
@Injectable()
export class SampleNews {
  constructor(
    private readonly frames: Frames,
    private readonly samples: Samples,
    private readonly outbox: Outbox,
  ) {}

  async say(tx: ScopeTransaction, cycleId: string, at: Date): Promise<void> {
    const frame = await this.frames.find(tx, cycleId);
    const draw = await this.samples.findDraw(tx, cycleId);
    if (!frame || !draw) throw new Error('There is no sample to tell of');
    const cases = (await this.samples.ofCycle(tx, cycleId)).map(toldAs);
    const { digest, size } = frame;
    const data = { cycleId, digest, size, seed: draw.seed, strata: [...draw.strata], cases };
    this.outbox.record(tx, sampleDrawnV1, { aggregateId: cycleId, at, data });
  }
}

function toldAs({ id: drawnCaseId, pseudonym, stratum, team, replacedBy, reason }: DrawnCaseRow) {
  const fate = replacedBy ? ({ state: 'replaced', replacedBy } as const) : ({ state: 'drawn' } as const);
  return { drawnCaseId, pseudonym, stratum, team, ...fate, ...(reason && { reason }) };
}
