import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Scope } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, notHere, trailOf, type Caller } from '@accord/service';
import { FrameDigest, frameLine } from '../frame-digest.js';
import { Frames } from '../persistence/frames.js';
import type { FrozenFrame } from '../persistence/frozen-frame.js';

/** Writes the frame file, a batch in memory at a time. Nothing leaves before the trail has it. */
@Injectable()
export class ExportFrame {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: AccessTrail,
    private readonly frames: Frames,
  ) {}

  async execute(cycleId: string, caller: Caller, at: Date): Promise<Readable> {
    const frame = await this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, 'export-frame', 'cycle', cycleId));
      return (await this.frames.find(tx, cycleId)) ?? Promise.reject(notHere());
    });
    return Readable.from(this.lines(caller.scope, frame));
  }

  private async *lines(scope: Scope, { cycleId, salt, digest }: FrozenFrame): AsyncGenerator<string> {
    const written = new FrameDigest(salt);
    yield frameLine(salt);
    for (let after = 0, isLast = false; !isLast;) {
      const read = { readOnly: true };
      const batch = await this.work.run(scope, (tx) => this.frames.batch(tx, cycleId, { after }), read);
      for (const { caseId } of batch.cases) written.add(caseId);
      yield batch.cases.map(({ caseId }) => frameLine(caseId)).join('');
      ({ last: after, isLast } = batch);
    }
    // Breaks the answer off: who gets a whole file can rely on it.
    if (written.end() !== digest) throw new Error('A frame is not what was frozen');
  }
}
