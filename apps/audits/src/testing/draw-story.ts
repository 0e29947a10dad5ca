import type { SampleDrawnV1 } from '@accord/contracts';
import { newId, toScope } from '@accord/kernel';
import type { EventDelivery } from '@accord/messaging';
import { UnitOfWork } from '@accord/persistence';
import { TakeDrawnCasesHandler } from '../audited-case/take-drawn-cases.handler.js';
import { OpenValuesHandler } from '../draw/in-authority/open-values.handler.js';
import { ShareFrameHandler } from '../draw/in-authority/share-frame.handler.js';
import { ShareSampleHandler } from '../draw/in-authority/share-sample.handler.js';
import { TakeSampleHandler } from '../draw/in-authority/take-sample.handler.js';
import { TakeValuesHandler } from '../draw/in-authority/take-values.handler.js';
import { GatherFramesHandler } from '../draw/in-partnership/gather-frames.handler.js';
import { GatherValuesHandler } from '../draw/in-partnership/gather-values.handler.js';
import { PublishSampleHandler } from '../draw/in-partnership/publish-sample.handler.js';
import type { AuditsFixture } from './audits-fixture.js';

/** Where something is said and where it is heard. */
interface Way {
  readonly from: string;
  readonly to: string;
}

type Type<T> = abstract new (...parameters: never[]) => T;

/** The digest of the frame that an authority has in these stories. */
export function testDigest(authority: string): string {
  return (authority === 'stockton' ? 'a' : 'b').repeat(64);
}

/** A draw across the scopes, told fact by fact: what the topics carry, this carries by hand and in the order of the test. */
export class DrawStory {
  constructor(
    private readonly audits: AuditsFixture,
    readonly cycleId: string,
  ) {}

  /** Says something to a handler, in a transaction as the consumer does. */
  async tell<Handler, Data extends object>(
    type: Type<Handler>,
    way: Way,
    data: Data,
    say: (handler: Handler, delivery: EventDelivery<Data>) => unknown,
  ): Promise<void> {
    const { app } = this.audits.service;
    const handler = app.get<Handler>(type as never, { strict: false });
    await app.get(UnitOfWork).run(toScope(way.to), async (tx) => {
      const about = { id: newId(), type: 'told-by-a-test.v1', aggregateId: this.cycleId, sequence: 1, at: new Date() };
      await say(handler, { tx, saidIn: toScope(way.from), data, ...about });
    });
  }

  /** The last thing of a type that a scope said about the cycle. */
  async said<Data extends object>(scope: string, type: string): Promise<Data[]> {
    const sql = 'SELECT data::jsonb AS data FROM outbox WHERE aggregate_id = $1 AND type = $2 ORDER BY pos';
    return (await this.audits.rows<{ data: Data }>(scope, sql, [this.cycleId, type])).map(({ data }) => data);
  }

  /** The authority's cases froze its frame; its audits tells the partnership. */
  async freeze(authority: string): Promise<void> {
    const { cycleId } = this;
    const strata = [{ name: 'Child protection', size: 4 }];
    const frame = { cycleId, digest: testDigest(authority), size: 4, strata };
    const frozen = { ...frame, frozenAt: new Date().toISOString() };
    await this.tell(ShareFrameHandler, { from: authority, to: authority }, frozen, (handler, told) =>
      handler.share(told),
    );
    const [shared = frame] = await this.said<typeof frame>(authority, 'frame-shared.v1');
    await this.tell(GatherFramesHandler, { from: authority, to: 'joint' }, shared, (handler, told) =>
      handler.gather(told),
    );
  }

  /** The authorities hear what the partnership said when all frames were there. */
  async openValues(...authorities: string[]): Promise<void> {
    const [frozen] = await this.said<Parameters<OpenValuesHandler['open']>[0]['data']>('joint', 'frames-frozen.v1');
    if (!frozen) throw new Error('The partnership has not said that all frames are frozen');
    for (const to of authorities)
      await this.tell(OpenValuesHandler, { from: 'joint', to }, frozen, (handler, told) => handler.open(told));
  }

  /** The partnership hears a value. */
  gatherValue(authority: string, value: string): Promise<void> {
    const data = { cycleId: this.cycleId, value };
    return this.tell(GatherValuesHandler, { from: authority, to: 'joint' }, data, (handler, told) =>
      handler.gather(told),
    );
  }

  /** The authorities hear the published values. */
  async publishValues(...authorities: string[]): Promise<void> {
    type Values = Parameters<TakeValuesHandler['take']>[0]['data'];
    const [values] = await this.said<Values>('joint', 'draw-values-published.v1');
    if (!values) throw new Error('The partnership has not published the values');
    for (const to of authorities)
      await this.tell(TakeValuesHandler, { from: 'joint', to }, values, (handler, told) => handler.take(told));
  }

  /** The authority's cases drew; everybody hears of it as far as they may. */
  async draw(authority: string, sample: SampleDrawnV1, ...authorities: string[]): Promise<void> {
    const way = { from: authority, to: authority };
    await this.tell(TakeDrawnCasesHandler, way, sample, (handler, told) => handler.take(told));
    await this.tell(ShareSampleHandler, way, sample, (handler, told) => handler.share(told));
    type Shared = Parameters<PublishSampleHandler['publish']>[0]['data'];
    const shared = (await this.said<Shared>(authority, 'sample-shared.v1')).at(-1);
    if (!shared) throw new Error('The sample was not shared');
    await this.tell(PublishSampleHandler, { from: authority, to: 'joint' }, shared, (handler, told) =>
      handler.publish(told),
    );
    type Published = Parameters<TakeSampleHandler['take']>[0]['data'];
    const published = (await this.said<Published>('joint', 'sample-published.v1')).at(-1);
    if (!published) throw new Error('The sample was not published');
    for (const to of authorities)
      await this.tell(TakeSampleHandler, { from: 'joint', to }, published, (handler, told) => handler.take(told));
  }
}
