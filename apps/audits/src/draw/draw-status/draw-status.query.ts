import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere } from '@accord/service';
import { AuditedCases } from '../../audited-case/audited-cases.js';
import { CycleDirectory } from '../../cycle/cycle-directory.js';
import { stageOf } from '../domain/draw-progress.js';
import { describePart, type OwnAuthority } from './describe-draw.js';
import { DrawFactsQuery } from './draw-facts.query.js';
import type { DrawStatusResponse } from './draw-status.response.js';

/** Where the draw of a cycle stands, for people of an authority or of the partnership. */
@Injectable()
export class DrawStatusQuery {
  constructor(
    private readonly cycles: CycleDirectory,
    private readonly draws: DrawFactsQuery,
    private readonly cases: AuditedCases,
  ) {}

  async read(tx: ScopeTransaction, cycleId: string, own: OwnAuthority): Promise<DrawStatusResponse> {
    const cycle = await this.cycles.require(tx, cycleId);
    // Of services nothing is drawn.
    if (!cycle.sampling) throw notHere();
    const held = await this.draws.read(tx, cycleId);
    const facts = {
      cycle: cycle.state,
      authorities: cycle.authorities,
      areFramesFrozen: held.milestones.has('frames-frozen'),
      areValuesPublished: held.milestones.has('values-published'),
      withSample: held.samples.map(({ authority }) => authority),
    };
    const authorities = [...cycle.authorities].sort();
    const { code, theme, state, sampling } = cycle;
    return {
      ...{ cycleId, code, theme, state, sampling, own },
      stage: stageOf(facts),
      authorities: authorities.map((authority) => describePart(facts, held, authority, own)),
      values: held.published,
      cases: await this.cases.ofCycle(tx, cycleId),
    };
  }
}
