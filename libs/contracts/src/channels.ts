/** Which service says something in a scope, and who may listen. Topics and their access rules are derived from this table. */
export interface Channel {
  /** The one service that writes it; the topic is `<scope>.<channel name>`. */
  readonly owner: string;
  readonly description: string;
  /** What a message of it is about: its key and the unit of order. */
  readonly aggregate: string;
  /** Services of the same scope that may read it. */
  readonly readers: readonly string[];
}

/** Every channel of Accord. None of them is read outside its own scope. */
export const CHANNELS = {
  people: {
    owner: 'audits',
    description: 'People and role grants of one scope. Holds names, so nobody outside that scope may read it.',
    aggregate: 'person',
    readers: ['cases', 'notifications', 'reports'],
  },
} as const satisfies Record<string, Channel>;

/** The name of a channel. */
export type ChannelName = keyof typeof CHANNELS;
