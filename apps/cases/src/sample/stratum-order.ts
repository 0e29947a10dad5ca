import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { FrameCase } from '../frame/persistence/frame-case.js';
import { Frames } from '../frame/persistence/frames.js';
import { drawOrder } from './draw-order.js';

/** The frozen cases of a stratum in the order of the draw, reckoned anew each time: nobody can store another one. */
@Injectable()
export class StratumOrder {
  constructor(private readonly frames: Frames) {}

  async of(
    tx: ScopeTransaction,
    cycleId: string,
    { seed, stratum }: { seed: string; stratum: string },
  ): Promise<FrameCase[]> {
    const cases: FrameCase[] = [];
    for await (const one of this.frames.cases(tx, cycleId, { stratum })) cases.push(one);
    return drawOrder(seed, stratum, cases);
  }
}
