/** A data key as it may be stored: sealed under a key of the ring, whose id says which. */
export interface WrappedKey {
  readonly keyId: string;
  readonly wrapped: Buffer;
}
