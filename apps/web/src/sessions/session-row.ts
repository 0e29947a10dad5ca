import { toScope } from '@accord/kernel';
import type { Session, SignInTokens } from './session.js';
import type { SecretBox } from './secret-box.js';

/** A row of `web.session`. */
export interface SessionRow {
  readonly key: string;
  readonly csrf_token: string;
  readonly issuer_id: string;
  readonly scope: string | null;
  readonly signed_in_at: Date;
  readonly last_seen_at: Date;
  readonly sealed_tokens: Buffer;
}

/** Encrypts a session's tokens so that they open only in that session's row. */
export function sealTokens(box: SecretBox, key: string, tokens: SignInTokens): Buffer {
  return box.seal(JSON.stringify(tokens), key);
}

/** Turns a row into a session. Throws `SealBrokenError` when the row was changed or sealed under another secret. */
export function toSession(box: SecretBox, row: SessionRow): Session {
  return {
    key: row.key,
    csrfToken: row.csrf_token,
    issuerId: row.issuer_id,
    scope: row.scope === null ? undefined : toScope(row.scope),
    signedInAt: row.signed_in_at,
    lastSeenAt: row.last_seen_at,
    tokens: JSON.parse(box.open(row.sealed_tokens, row.key)) as SignInTokens,
  };
}
