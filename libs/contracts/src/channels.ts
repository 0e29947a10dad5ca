import type { ScopeKind } from '@accord/kernel';

/**
 * From which scopes a service reads a channel: its `own`; an authority's service that of the `joint` scope; or the joint
 * scope's service those of all `authorities`. There is no fourth way, so nothing of an authority is read by another one.
 */
export type ReadingFrom = 'own' | 'joint' | 'authorities';

/** A service that may listen to a channel, and in which scopes it does. */
export interface ChannelReader {
  readonly service: string;
  readonly from: ReadingFrom;
}

/** Which service says something in a scope, and who may listen. Topics and their access rules are derived from this table. */
export interface Channel {
  /** The one service that writes it; the topic is `<scope>.<channel name>`. */
  readonly owner: string;
  /** The kinds of scope that have it. */
  readonly scopes: readonly ScopeKind[];
  readonly description: string;
  /** What a message of it is about: its key and the unit of order. */
  readonly aggregate: string;
  readonly readers: readonly ChannelReader[];
}

/** Every channel of Accord. */
export const CHANNELS = {
  people: {
    owner: 'audits',
    scopes: ['authority', 'joint'],
    description: 'People and role grants of one scope. Holds names, so nobody outside that scope may read it.',
    aggregate: 'person',
    readers: [
      { service: 'cases', from: 'own' },
      { service: 'notifications', from: 'own' },
      { service: 'reports', from: 'own' },
    ],
  },
  audits: {
    owner: 'audits',
    scopes: ['authority', 'joint'],
    description:
      'What happens in audits. An authority keeps its own to itself; what the partnership says is meant for every authority.',
    aggregate: 'cycle, drawn case, submission or finding',
    readers: [
      { service: 'cases', from: 'own' },
      { service: 'cases', from: 'joint' },
      { service: 'audits', from: 'joint' },
      { service: 'notifications', from: 'own' },
      { service: 'reports', from: 'own' },
    ],
  },
  cases: {
    owner: 'cases',
    scopes: ['authority'],
    description: 'Frames, draws and screenings of one authority: by pseudonym and team, never by name or case id.',
    aggregate: 'cycle or finding',
    readers: [{ service: 'audits', from: 'own' }],
  },
  sharing: {
    owner: 'audits',
    scopes: ['authority'],
    description:
      'The only way out of an authority, to the partnership alone: digests, counts, grades by pseudonym, released findings.',
    aggregate: 'cycle, drawn case or finding',
    readers: [
      { service: 'audits', from: 'authorities' },
      { service: 'reports', from: 'authorities' },
    ],
  },
} as const satisfies Record<string, Channel>;

/** The name of a channel. */
export type ChannelName = keyof typeof CHANNELS;
