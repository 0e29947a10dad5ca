import { Controller, Inject, Logger } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { findingDraftedV1, findingScreenedV1, type FindingDraftedV1 } from '@accord/contracts';
import type { Clock } from '@accord/kernel';
import { OnEvent, Outbox, type EventDelivery } from '@accord/messaging';
import { CLOCK } from '@accord/service';
import { screenStatement } from '../domain/index.js';
import { RegisterNameIndex } from './register-name-index.js';
import { SealedStatements } from './sealed-statements.js';

/** More than a statement of a thousand characters can hold; a contract has a bound. */
const MOST_PASSAGES = 500;

/** Looks through the statement of a finding for what could identify somebody, and says where: never the words. */
@Controller()
export class ScreenFindingHandler {
  private readonly logger = new Logger(ScreenFindingHandler.name);

  constructor(
    private readonly statements: SealedStatements,
    private readonly names: RegisterNameIndex,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(findingDraftedV1)
  async screen(@Payload() { tx, data }: EventDelivery<FindingDraftedV1>): Promise<void> {
    const { findingId, textId, digest } = data;
    const statement = await this.statements.open(tx.scope, data);
    if (statement === undefined) {
      // Written anew meanwhile, or answered before: nobody waits for it. If somebody does, they write it again.
      this.logger.warn(
        { scope: tx.scope, aggregateId: findingId },
        'a statement that cannot be opened is not screened',
      );
      return;
    }
    const at = this.clock.now();
    const passages = screenStatement(statement, await this.names.of(tx, at)).slice(0, MOST_PASSAGES);
    this.outbox.record(tx, findingScreenedV1, {
      aggregateId: findingId,
      at,
      data: { findingId, textId, digest, passages },
    });
  }
}
