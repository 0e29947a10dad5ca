import { auditsRestatedV1 } from '../audits/audits-restated.v1/audits-restated.v1.js';
import type { ChannelName } from '../channels.js';
import type { EventDefinition } from '../define-event.js';
import { peopleRestatedV1 } from '../people/people-restated.v1/people-restated.v1.js';
import { sharingRestatedV1 } from '../sharing/sharing-restated.v1/sharing-restated.v1.js';
import { RestatedV1 } from './restated.js';

const RESTATEMENTS: Partial<Record<ChannelName, EventDefinition<RestatedV1>>> = {
  people: peopleRestatedV1,
  audits: auditsRestatedV1,
  sharing: sharingRestatedV1,
};

/** The event by which a channel's aggregates are restated; undefined where nothing is projected from it. */
export function restatementOn(channel: ChannelName): EventDefinition<RestatedV1> | undefined {
  return RESTATEMENTS[channel];
}

/** Whether an event restates: it tells no news. */
export function isRestatement(event: EventDefinition): event is EventDefinition<RestatedV1> {
  return event.payload === RestatedV1;
}
