import { Injectable } from '@nestjs/common';
import { findingWithdrawnV1, type WithdrawalReason } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { CommandContext } from '@accord/service';
import { DisclosureLog } from '../../disclosure-log/disclosure-log.js';
import { DecideOnFinding } from '../decide-on-finding.js';
import type { DecidedFindingResponse } from '../decided-finding.response.js';

/** A shared finding to be taken back. The code crosses, the words stay. */
export interface WithdrawCommand {
  readonly findingId: string;
  readonly seenVersion: number;
  readonly code: WithdrawalReason;
  readonly reason: string;
}

/** Withdraws a shared finding from pages and later reports everywhere. What was read of it before is listed, not undone. */
@Injectable()
export class WithdrawFinding {
  constructor(
    private readonly decide: DecideOnFinding,
    private readonly disclosures: DisclosureLog,
    private readonly outbox: Outbox,
  ) {}

  execute({ code, ...command }: WithdrawCommand, context: CommandContext): Promise<DecidedFindingResponse> {
    const { caller, at } = context;
    const verdict = { ...command, action: 'withdraw', reasonCode: code } as const;
    return this.decide.execute(verdict, context, async (tx, { id: findingId, cycleId }) => {
      await this.disclosures.withdrawn(tx, findingId, { reason: code, caller, at });
      const data = { findingId, cycleId, reason: code, withdrawnAt: at.toISOString() };
      this.outbox.record(tx, findingWithdrawnV1, { aggregateId: findingId, at, data });
    });
  }
}
