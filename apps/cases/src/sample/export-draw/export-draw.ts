import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Scope } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, notHere, trailOf, type Caller } from '@accord/service';
import { Frames } from '../../frame/persistence/frames.js';
import { Samples } from '../persistence/samples.js';

/**
 * Writes which case of a frame is of which stratum and was drawn, to recompute the draw from the frame file. Without
 * pseudonyms: who may check a draw may not learn which child a judgement is about.
 */
@Injectable()
export class ExportDraw {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly frames: Frames,
    private readonly samples: Samples,
  ) {}

  async execute(cycleId: string, caller: Caller, at: Date): Promise<Readable> {
    const fates = await this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'export-draw', 'cycle', cycleId));
      if (!(await this.frames.find(tx, cycleId))) throw notHere();
      const drawn = await this.samples.ofCycle(tx, cycleId);
      return new Map(drawn.map((one) => [one.frameCaseId, one.replacedBy ? 'replaced' : 'drawn']));
    });
    return Readable.from(this.lines(caller.scope, cycleId, fates));
  }

  private async *lines(scope: Scope, cycleId: string, fates: ReadonlyMap<string, string>): AsyncGenerator<string> {
    for (let after = 0, isLast = false; !isLast;) {
      const read = { readOnly: true };
      const batch = await this.work.run(scope, (tx) => this.frames.batch(tx, cycleId, { after }), read);
      yield batch.cases.map(({ id, caseId, stratum }) => `${stratum}\t${caseId}\t${fates.get(id) ?? ''}\n`).join('');
      ({ last: after, isLast } = batch);
    }
  }
}
