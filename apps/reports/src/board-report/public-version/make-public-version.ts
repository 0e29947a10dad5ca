import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import type { KnownCycle } from '../../cycle/known-cycle.js';
import { KnownCycles } from '../../cycle/persistence/known-cycles.js';
import { DFE_CIN } from '../../disclosure/domain/disclosure-profile.js';
import { protect } from '../../disclosure/domain/protect.js';
import { isSettled } from './domain/publication-rules.js';
import { Figures } from '../persistence/figures.js';
import { PublicVersions, type PublicVersion } from './persistence/public-versions.js';
import { publicReport } from './public-report.js';
import { publicTables, type CountedCycle } from './public-tables.js';

/** Makes the public version of a cycle as its figures are now, protected against everything that was published before. */
@Injectable()
export class MakePublicVersion {
  constructor(
    private readonly cycles: KnownCycles,
    private readonly figures: Figures,
    private readonly versions: PublicVersions,
  ) {}

  async of(tx: ScopeTransaction, cycleId: string, by: { personId: string; at: Date }): Promise<PublicVersion> {
    const cycle = await this.cycles.require(tx, cycleId);
    // Of an earlier cycle whose grades may still change nothing is counted in: it would be published before it is settled.
    const until = (await this.cycles.upTo(tx, cycle)).filter((one) => one === cycle || isSettled(one.state));
    const counted = await Promise.all(
      until.map(async (one): Promise<CountedCycle> => ({
        cycle: one,
        counts: await this.figures.ofCases(tx, one.cycleId, gradesOf(one)),
      })),
    );
    const earlier = await this.versions.published(tx);
    const tables = protect(publicTables(counted), DFE_CIN, earlier.tables);
    const codes = new Map(until.map((one) => [one.cycleId, one.code]));
    const report = publicReport(cycle, tables, codes);
    const digest = hash('sha256', JSON.stringify(report), 'hex');
    const prepared = { preparedBy: by.personId, preparedAt: by.at };
    return { id: newId(), cycleId, tables, report, digest, protectedAgainst: earlier.ids, ...prepared };
  }
}

/** The codes of a scale, the best grade first. */
function gradesOf({ scale }: KnownCycle): string[] {
  return scale.grades.toSorted((one, other) => other.points - one.points).map(({ code }) => code);
}
