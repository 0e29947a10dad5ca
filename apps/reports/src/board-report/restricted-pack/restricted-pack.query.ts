import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import { AccessTrail, trailOf, type Caller } from '@accord/service';
import type { BoardReport } from '../domain/board-report.js';
import { restrictedPack } from '../domain/restricted-pack.js';
import { ReportMaterials } from '../report-material.js';

/** Makes the restricted pack of a cycle as its figures are now. Each look is in the trail: it has named recipients. */
@Injectable()
export class RestrictedPackQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly materials: ReportMaterials,
    private readonly trail: AccessTrail,
  ) {}

  execute(
    caller: Caller,
    cycleId: string,
    { at, action }: { at: Date; action: 'look-at-restricted-pack' | 'export-restricted-pack' },
  ): Promise<BoardReport> {
    return this.work.run(caller.scope, async (tx) => {
      this.trail.record(tx, trailOf(caller, at, action, 'report', cycleId));
      return restrictedPack(await this.materials.of(tx, cycleId));
    });
  }
}
