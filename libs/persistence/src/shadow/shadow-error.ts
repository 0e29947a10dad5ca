/** Tables cannot be made anew beside the live ones; says why and what to do. */
export class ShadowError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ShadowError';
  }
}
