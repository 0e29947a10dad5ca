import { Controller, Logger } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { findingScreenedV1, type FindingScreenedV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { FindingDecisions } from '../persistence/finding-decisions.js';
import { FindingTexts } from '../persistence/finding-texts.js';
import { TextKeys } from '../persistence/text-keys.js';

/** Takes in what the screening of a statement found; then nobody needs the key any more under which it travelled. */
@Controller()
export class TakeScreeningHandler {
  private readonly logger = new Logger(TakeScreeningHandler.name);

  constructor(
    private readonly texts: FindingTexts,
    private readonly decisions: FindingDecisions,
    private readonly keys: TextKeys,
  ) {}

  @OnEvent(findingScreenedV1)
  async take(@Payload() { tx, data, at, saidIn }: EventDelivery<FindingScreenedV1>): Promise<void> {
    const outcome = await this.texts.answer(tx, data, at);
    if (outcome === 'unasked') {
      // Of another text than was asked about: nothing is known of the one that waits.
      this.logger.warn(
        { scope: saidIn, aggregateId: data.findingId },
        'a screening of a text that was not asked about',
      );
      return;
    }
    const { findingId, textId } = data;
    if (outcome === 'screened') await this.decisions.add(tx, { findingId, textId, action: 'screened', at });
    tx.afterCommit(() => void this.keys.destroyDue(tx.scope));
  }
}
