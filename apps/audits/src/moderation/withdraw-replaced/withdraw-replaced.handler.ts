import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { sampleDrawnV1, type SampleDrawnV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { WithdrawReplaced } from './withdraw-replaced.js';

/** Withdraws the moderation of cases that the draw replaced. */
@Controller()
export class WithdrawReplacedHandler {
  constructor(private readonly withdrawReplaced: WithdrawReplaced) {}

  @OnEvent(sampleDrawnV1)
  async withdraw(@Payload() { tx, data, at }: EventDelivery<SampleDrawnV1>): Promise<void> {
    const replaced = data.cases.filter(({ state }) => state === 'replaced').map(({ drawnCaseId }) => drawnCaseId);
    await this.withdrawReplaced.execute(tx, replaced, at);
  }
}
