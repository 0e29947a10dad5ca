/** Someone whom an issuer knows: the sign-in page offers them, and the tokens say this of them. */
export interface DemoPerson {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  /** What they do, in words, for whoever has to choose. */
  readonly hint: string;
}
