/** Whom a mail is for, as the people of the scope are known at this moment. */
export interface Recipient {
  readonly name: string;
  readonly address: string;
  /** Whether a role of theirs holds or is still to come. Without one they could not sign in to read anything. */
  readonly hasRole: boolean;
}
