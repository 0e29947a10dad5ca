import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import type { Caller } from '@accord/service';
import type { Cycle } from '../domain/cycle.js';
import { mayManage } from '../may-manage.js';
import { CycleRepository } from '../persistence/cycle.repository.js';
import type { CycleListResponse, ListedCycleResponse } from './cycle-list.response.js';

/** The cycles of a scope; drafts only for those who manage them. */
@Injectable()
export class CycleListQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cycles: CycleRepository,
  ) {}

  execute(caller: Caller): Promise<CycleListResponse> {
    return this.work.run(
      caller.scope,
      async (tx) => {
        const all = await this.cycles.list(tx);
        const shown = all.filter(({ facts }) => facts.wasApproved || mayManage(caller));
        return { items: shown.map(listed) };
      },
      { readOnly: true },
    );
  }
}

function listed({ facts: { id, version, state, definition } }: Cycle): ListedCycleResponse {
  const { code, programme, theme, subject, reportDue } = definition;
  return { id, version, state, code, programme, theme, subject, ...(reportDue && { reportDue }) };
}
