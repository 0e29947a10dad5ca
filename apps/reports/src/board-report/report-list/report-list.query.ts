import { Injectable } from '@nestjs/common';
import type { Scope } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { KnownCycles } from '../../cycle/persistence/known-cycles.js';
import { ProgressCounts } from '../../progress/persistence/progress-counts.js';
import { reportedCycle } from '../domain/restricted-pack.js';
import type { ListedReportResponse } from './listed-report.response.js';

/** Lists the cycles with how far each authority is. It shows no figure of a grade, so it is not in the trail. */
@Injectable()
export class ReportListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cycles: KnownCycles,
    private readonly progress: ProgressCounts,
  ) {}

  execute(scope: Scope): Promise<ListedReportResponse[]> {
    return this.work.run(
      scope,
      async (tx) => {
        const [cycles, counts] = await Promise.all([this.cycles.all(tx), this.progress.all(tx)]);
        return cycles.map((cycle) => ({
          ...reportedCycle(cycle),
          progress: counts.filter(({ cycleId }) => cycleId === cycle.cycleId).map(({ cycleId: _, ...count }) => count),
        }));
      },
      { readOnly: true },
    );
  }
}
