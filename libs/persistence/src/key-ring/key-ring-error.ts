/** The key ring cannot be used, or a key is not in it. Says what to correct; never holds a key or a file's content. */
export class KeyRingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'KeyRingError';
  }
}
