import { channelOf, type ChannelTopic } from '../channels/channels-of.js';
import type { Unmatched } from './unmatched.js';

/** Says for each topic what keeps its aggregates from where the live gate stands, and what to do. */
export function explainUnmatched(
  unmatched: readonly Unmatched[],
  topics: ReadonlyMap<string, ChannelTopic>,
): readonly string[] {
  return unmatched.map((one) => explain(one, topics.get(one.topic)));
}

function explain({ topic, aggregates, isUnbegun, isParked }: Unmatched, said?: ChannelTopic): string {
  if (isUnbegun && isParked)
    return `${topic}: the beginning of ${aggregates} aggregates that have parked messages is no longer in Kafka. Decide about their parked messages, then have the topic restated.`;
  if (!isUnbegun || !said)
    return `${topic}: ${aggregates} aggregates stopped on the way; messages were deleted, or released by somebody, meanwhile. Run it again.`;
  const owner = channelOf(said.channel).owner;
  return (
    `${topic}: the beginning of ${aggregates} aggregates is no longer in Kafka. Have them restated, wait until the service has read that, and run this again:\n` +
    `  node apps/${owner}/dist/restate.js --scope ${said.scope} --channel ${said.channel} --operator NAME --reason TEXT`
  );
}
