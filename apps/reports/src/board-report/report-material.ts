import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { KnownCycles } from '../cycle/persistence/known-cycles.js';
import { SharedFindings } from '../shared-finding/persistence/shared-findings.js';
import type { ReportMaterial } from './domain/restricted-pack.js';
import { Figures } from './persistence/figures.js';

/** Reads what a report is made from. */
@Injectable()
export class ReportMaterials {
  constructor(
    private readonly cycles: KnownCycles,
    private readonly figures: Figures,
    private readonly findings: SharedFindings,
  ) {}

  /** Three statements in one round trip. Throws `not-found` when there is no such cycle. */
  async of(tx: ScopeTransaction, cycleId: string): Promise<ReportMaterial> {
    const [cycle, counts, findings] = await Promise.all([
      this.cycles.require(tx, cycleId),
      this.figures.of(tx, cycleId),
      this.findings.of(tx, cycleId),
    ]);
    return { cycle, counts, findings };
  }
}
