import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import type { Caller } from '@accord/service';
import { CycleDirectory } from '../../cycle/cycle-directory.js';
import { gradeCounts } from './grade-counts.js';
import { PublishedGrades } from '../persistence/published-grades.js';
import type { PublishedGradeListResponse } from './published-grade-list.response.js';

/** The published grades of a cycle as they were last imported, and how many services have each. */
@Injectable()
export class PublishedGradeListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cycles: CycleDirectory,
    private readonly published: PublishedGrades,
  ) {}

  execute({ scope }: Caller, cycleId: string): Promise<PublishedGradeListResponse> {
    return this.work.run(
      scope,
      async (tx) => {
        const cycle = await this.cycles.require(tx, cycleId);
        const latest = await this.published.latest(tx, cycleId);
        const grades = latest ? await this.published.gradesOf(tx, latest.importId) : [];
        const imported = latest && { ...latest, at: latest.at.toISOString() };
        return { ...(imported && { imported }), grades, summary: gradeCounts(cycle, grades) };
      },
      { readOnly: true },
    );
  }
}
