import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import { trailSink } from './trail-sink.js';

/** One line of the trail: who did or looked at what. Holds ids only, never a name or a text. */
export interface TrailEntry {
  /** The person; absent when the partnership file or a command of operations did it. */
  readonly personId?: string;
  /** What was done, as verb phrase in kebab-case: `grant-role`, `look-at-people`, `refused:people.manage`. */
  readonly action: string;
  /** Kind of thing it was done to: `person`, `invitation`, `trail`. */
  readonly objectType: string;
  readonly objectId?: string;
  readonly at: Date;
  readonly requestId?: string;
}

/** Appends to the access trail in the transaction it describes: no trail row, no effect; no trail row, no page. */
@Injectable()
export class AccessTrail {
  record(tx: ScopeTransaction, entry: TrailEntry): void {
    tx.atCommit(trailSink, entry);
  }
}
