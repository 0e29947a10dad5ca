import { Injectable } from '@nestjs/common';
import { AccessTrail, trailOf, type CommandContext } from '@accord/service';
import type { DecidedFindingResponse } from '../decided-finding.response.js';
import { tidied, type FindingContent } from '../domain/finding-content.js';
import { FindingGate } from '../finding-gate.js';
import { FindingStore } from '../persistence/finding-store.js';
import { ScreeningRequests } from '../screening-requests.js';

/** What a finding is to say instead. */
export interface Redraft {
  readonly findingId: string;
  readonly seenVersion: number;
  readonly content: FindingContent;
}

/** Writes a finding anew: the earlier statement stays in its history, an earlier agreement or override holds no longer. */
@Injectable()
export class RedraftFinding {
  constructor(
    private readonly screening: ScreeningRequests,
    private readonly gate: FindingGate,
    private readonly store: FindingStore,
    private readonly trail: AccessTrail,
  ) {}

  execute({ findingId, seenVersion, content: written }: Redraft, context: CommandContext) {
    const { caller, at } = context;
    const content = tidied(written);
    const by = caller.personId;
    return this.screening.run<DecidedFindingResponse>(context, content.statement, async (tx, text) => {
      const { finding, cycle } = await this.gate.pass(tx, { findingId, seenVersion, action: 'redraft', personId: by });
      await this.gate.cycles.refuseWrong(tx, cycle, content);
      await this.screening.ask(tx, { findingId, text, seal: finding.seal, context });
      const { textId } = text;
      const change = { state: 'draft', redraft: { content, textId, by } } as const;
      const version = await this.store.findings.change(tx, finding, change, at);
      await this.store.decisions.add(tx, { findingId, textId, action: 'redraft', at, by });
      this.trail.record(tx, trailOf(caller, at, 'redraft-finding', 'finding', findingId));
      return { body: { findingId, state: 'draft', version } };
    });
  }
}
