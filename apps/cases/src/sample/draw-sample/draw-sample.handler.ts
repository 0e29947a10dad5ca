import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { drawValuesPublishedV1, type DrawValuesPublishedV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { Frames } from '../../frame/persistence/frames.js';
import { Samples } from '../persistence/samples.js';
import { SampleNews } from '../sample-news.js';
import { DrawSample } from './draw-sample.js';

/** All values are public, so the sample can be drawn. An authority that froze no frame takes no part in the cycle. */
@Controller()
export class DrawSampleHandler {
  constructor(
    private readonly frames: Frames,
    private readonly samples: Samples,
    private readonly drawSample: DrawSample,
    private readonly news: SampleNews,
  ) {}

  @OnEvent(drawValuesPublishedV1)
  async draw(@Payload() { tx, data, at }: EventDelivery<DrawValuesPublishedV1>): Promise<void> {
    const { cycleId, values } = data;
    const frame = await this.frames.find(tx, cycleId);
    if (!frame) return;
    await this.samples.lock(tx, cycleId);
    // Drawn once, whatever is said later: other values would be another sample.
    if (await this.samples.findDraw(tx, cycleId)) return;
    await this.drawSample.execute(tx, frame, values, at);
    await this.news.say(tx, cycleId, at);
  }
}
