/** Who decided something about a person's roles, when, and why. */
export interface Decision {
  /** The person who decided; null when operations did, by the partnership file or by a list of people. The reason says which. */
  readonly by: string | null;
  readonly at: Date;
  readonly reason: string;
}
