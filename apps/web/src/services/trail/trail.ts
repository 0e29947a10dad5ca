/** One line of a service's access trail: ids, never a name or a text. */
export interface TrailRow {
  readonly id: string;
  readonly at: string;
  /** Nobody when the partnership file or a command of operations did it. */
  readonly personId: string | null;
  /** There when the service knows the person. */
  readonly personName?: string | null;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string | null;
}

/** What the trail is searched by. */
export interface TrailSearch {
  readonly person?: string;
  readonly object?: string;
  readonly day?: string;
}
