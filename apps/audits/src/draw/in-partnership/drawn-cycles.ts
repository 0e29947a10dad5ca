import { Injectable, Logger } from '@nestjs/common';
import type { Scope } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { CycleDirectory } from '../../cycle/cycle-directory.js';

/** For facts of authorities about a draw: whether they belong to it. */
@Injectable()
export class DrawnCycles {
  private readonly logger = new Logger(DrawnCycles.name);

  constructor(private readonly cycles: CycleDirectory) {}

  /** The authorities of a cycle that draws; nothing when it does not, or the one that speaks takes no part in it. */
  async authoritiesOf(tx: ScopeTransaction, cycleId: string, speaker: Scope): Promise<string[] | undefined> {
    const cycle = await this.cycles.find(tx, cycleId);
    if (cycle?.sampling && cycle.state !== 'aborted' && cycle.authorities.includes(speaker)) return cycle.authorities;
    this.logger.warn({ scope: speaker, aggregateId: cycleId }, 'a fact about a draw that its authority has no part in');
    return undefined;
  }
}
