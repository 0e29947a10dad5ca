import { Injectable } from '@nestjs/common';
import { submissionsRequestedV1, type SubmissionsRequestedV1 } from '@accord/contracts';
import { Outbox } from '@accord/messaging';
import type { ScopeTransaction } from '@accord/persistence';
import { Progress } from '../progress.js';

/** Tells others what is asked for. */
@Injectable()
export class RequestNews {
  constructor(
    private readonly outbox: Outbox,
    private readonly counting: Progress,
  ) {}

  requested(tx: ScopeTransaction, data: SubmissionsRequestedV1, at: Date): void {
    this.outbox.record(tx, submissionsRequestedV1, { aggregateId: data.drawnCaseId, at, data });
  }

  progress(tx: ScopeTransaction, cycleId: string, at: Date): Promise<void> {
    return this.counting.say(tx, cycleId, at);
  }
}
