import { findingTextDigest } from '@accord/contracts';

/** A statement on its way to be screened. */
export interface OutgoingText {
  readonly textId: string;
  readonly statement: string;
  readonly digest: string;
  /** Under a key of its own, as base64. */
  readonly sealed: string;
}

/** Ties a statement to its id. */
export function outgoingText(textId: string, statement: string, sealed: string): OutgoingText {
  return { textId, statement, sealed, digest: findingTextDigest(textId, statement) };
}
