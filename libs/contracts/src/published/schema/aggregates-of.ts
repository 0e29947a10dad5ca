import type { Channel } from '../../channels.js';

/** The kinds of thing that a channel's messages are about, one of which is the key of each. */
export function aggregatesOf({ aggregate }: Pick<Channel, 'aggregate'>): string[] {
  return aggregate.split(/, | or /);
}
