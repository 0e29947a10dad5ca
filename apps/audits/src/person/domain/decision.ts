/** Who decided something about a person's roles, when, and why. */
export interface Decision {
  /** The person who decided; null when the partnership file did. */
  readonly by: string | null;
  readonly at: Date;
  readonly reason: string;
}
