/** The session is over: idle or absolute limit, signed out elsewhere, or the organisation's sign-in no longer vouches for the person. */
export class SessionEndedError extends Error {
  constructor() {
    super('The session has ended');
    this.name = 'SessionEndedError';
  }
}
