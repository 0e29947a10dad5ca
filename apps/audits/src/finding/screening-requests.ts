import { Injectable } from '@nestjs/common';
import { findingDraftedV1 } from '@accord/contracts';
import { newId } from '@accord/kernel';
import { Outbox } from '@accord/messaging';
import { CommitOutcomeUnknownError, type ScopeTransaction } from '@accord/persistence';
import { Commands, type CommandAnswer, type CommandContext } from '@accord/service';
import { outgoingText, type OutgoingText } from './outgoing-text.js';
import type { FindingSeal } from './persistence/finding-seal.js';
import { FindingTexts } from './persistence/finding-texts.js';
import { TextKeys } from './persistence/text-keys.js';

/** Runs commands that write a statement: it is kept sealed, and sent to the service that knows the names. */
@Injectable()
export class ScreeningRequests {
  constructor(
    private readonly commands: Commands,
    private readonly keys: TextKeys,
    private readonly texts: FindingTexts,
    private readonly outbox: Outbox,
  ) {}

  /** A key ring knows no transactions: when nothing is saved, the key is taken back, and a replay leaves none behind. */
  async run<Body extends object>(
    context: CommandContext,
    statement: string,
    work: (tx: ScopeTransaction, text: OutgoingText) => Promise<CommandAnswer<Body>>,
  ): Promise<Body> {
    const { scope } = context.caller;
    const textId = newId();
    const text = outgoingText(textId, statement, await this.keys.seal(scope, textId, statement));
    let isKept = false;
    try {
      return await this.commands.run(context, (tx) => {
        tx.afterCommit(() => (isKept = true));
        return work(tx, text);
      });
    } catch (error) {
      isKept ||= error instanceof CommitOutcomeUnknownError;
      throw error;
    } finally {
      if (!isKept) await this.keys.discard(scope, textId);
    }
  }

  /** Keeps the text of a finding and asks for its screening. */
  async ask(
    tx: ScopeTransaction,
    asked: { findingId: string; text: OutgoingText; seal: FindingSeal; context: CommandContext },
  ): Promise<void> {
    const { findingId, text, seal, context } = asked;
    const { textId, digest, sealed, statement } = text;
    await this.texts.add(tx, { textId, findingId, statement, digest }, seal);
    this.outbox.record(tx, findingDraftedV1, {
      aggregateId: findingId,
      at: context.at,
      data: { findingId, textId, digest, sealed },
    });
  }
}
