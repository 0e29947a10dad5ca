/** The organisation's sign-in did not vouch for the person, or its answer belongs to no sign-in of this browser. */
export class SignInNotCompletedError extends Error {
  constructor(
    /** For logs: never a text of the other side. */
    readonly code: string,
  ) {
    super('The sign-in was not completed');
    this.name = 'SignInNotCompletedError';
  }
}
