import { Injectable } from '@nestjs/common';
import { newId } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { AccessTrail, trailOf, type CommandContext } from '@accord/service';
import type { DecidedFindingResponse } from '../decided-finding.response.js';
import { tidied, type FindingContent } from '../domain/finding-content.js';
import { FindingCycles } from '../finding-cycles.js';
import type { OutgoingText } from '../outgoing-text.js';
import { FindingStore } from '../persistence/finding-store.js';
import { ScreeningRequests } from '../screening-requests.js';

/** Drafts a finding from what the moderated cases of a cycle show, and sends its statement to be screened. */
@Injectable()
export class DraftFinding {
  constructor(
    private readonly screening: ScreeningRequests,
    private readonly cycles: FindingCycles,
    private readonly store: FindingStore,
    private readonly trail: AccessTrail,
  ) {}

  execute(cycleId: string, written: FindingContent, context: CommandContext): Promise<DecidedFindingResponse> {
    const content = tidied(written);
    return this.screening.run(context, content.statement, async (tx, text) => {
      const cycle = await this.cycles.require(tx, cycleId);
      this.cycles.refuseClosed(cycle);
      await this.cycles.refuseWrong(tx, cycle, content);
      return { body: await this.save(tx, { cycleId, content, text, context }) };
    });
  }

  private async save(
    tx: ScopeTransaction,
    draft: { cycleId: string; content: FindingContent; text: OutgoingText; context: CommandContext },
  ): Promise<DecidedFindingResponse> {
    const { cycleId, content, text, context } = draft;
    const { caller, at } = context;
    const { textId } = text;
    const findingId = newId();
    const by = caller.personId;
    const seal = await this.store.findings.add(tx, { id: findingId, cycleId, content, textId, by, at });
    await this.screening.ask(tx, { findingId, text, seal, context });
    await this.store.decisions.add(tx, { findingId, textId, action: 'draft', at, by });
    this.trail.record(tx, trailOf(caller, at, 'draft-finding', 'finding', findingId));
    return { findingId, state: 'draft', version: 1 };
  }
}
