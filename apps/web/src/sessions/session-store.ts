import { randomBytes } from 'node:crypto';
import type { Scope } from '@accord/kernel';
import { SealBrokenError, type SecretBox } from './secret-box.js';
import { newSessionId, sessionKey } from './session-id.js';
import { isOver, isTouchDue } from './session-limits.js';
import { sealTokens, toSession, type SessionRow } from './session-row.js';
import type { Session, SessionLimits, SignInTokens } from './session.js';
import type { Query, WebDatabase } from './web-database.js';

const COLUMNS = 'key, csrf_token, issuer_id, scope, signed_in_at, last_seen_at, sealed_tokens';

/** A session together with the cookie value that stands for it; the value is nowhere else. */
export interface OpenedSession {
  readonly id: string;
  readonly session: Session;
}

/**
 * Sessions in PostgreSQL. Only `open` and `replace` insert rows and nothing writes one back as a whole, so a request that
 * was under way at sign-out cannot bring the session back, nor overwrite a refresh token that rotated meanwhile.
 */
export class SessionStore {
  constructor(
    private readonly database: WebDatabase,
    private readonly box: SecretBox,
    readonly limits: SessionLimits,
  ) {}

  /** Starts a session for someone who just signed in, always under a new id. */
  async open(signIn: { issuerId: string; tokens: SignInTokens }, now: Date): Promise<OpenedSession> {
    const id = newSessionId();
    const session = { ...this.blank(id), ...signIn, signedInAt: now, lastSeenAt: now };
    await this.database.run((query) => this.insert(query, session));
    return { id, session };
  }

  /** The live session behind a cookie's value, or undefined when it is over, was signed out or never was. */
  async find(id: string, now: Date): Promise<Session | undefined> {
    const key = sessionKey(id);
    if (!key) return undefined;
    const [row] = await this.database.read<SessionRow>(`SELECT ${COLUMNS} FROM session WHERE key = $1`, [key]);
    const session = row && this.opened(row);
    if (!session || isOver(session, this.limits, now)) {
      if (row) await this.end(key);
      return undefined;
    }
    if (isTouchDue(session, this.limits, now)) await this.touch(key, now);
    return session;
  }

  /** Moves a session into a scope: new id, new synchroniser token, same sign-in and same absolute limit. */
  async replace(session: Session, scope: Scope, now: Date): Promise<OpenedSession | undefined> {
    const id = newSessionId();
    return this.database.run(async (query) => {
      const [row] = await query<SessionRow>(`DELETE FROM session WHERE key = $1 RETURNING ${COLUMNS}`, [session.key]);
      const before = row && this.opened(row);
      if (!before) return undefined;
      const after = { ...before, ...this.blank(id), scope, lastSeenAt: now };
      await this.insert(query, after);
      return { id, session: after };
    });
  }

  /** Ends a session for good. */
  async end(key: string): Promise<void> {
    await this.database.run((query) => query('DELETE FROM session WHERE key = $1', [key]));
  }

  /**
   * Gives the newest tokens to `renew` and keeps what it answers. The row stays locked meanwhile: a refresh token that rotates may
   * be used by one request only, whichever process serves it. Undefined when the session ended.
   */
  async renewTokens<T>(
    key: string,
    renew: (tokens: SignInTokens) => Promise<{ tokens: SignInTokens; result: T }>,
  ): Promise<T | undefined> {
    return this.database.run(async (query) => {
      const [row] = await query<SessionRow>(`SELECT ${COLUMNS} FROM session WHERE key = $1 FOR UPDATE`, [key]);
      const session = row && this.opened(row);
      if (!session) return undefined;
      const { tokens, result } = await renew(session.tokens);
      await query('UPDATE session SET sealed_tokens = $2 WHERE key = $1', [key, sealTokens(this.box, key, tokens)]);
      return result;
    });
  }

  /** Deletes sessions that are over and that nobody came back to. */
  async sweep(now: Date): Promise<void> {
    const idleSince = new Date(now.getTime() - this.limits.idleMs);
    const signedInBefore = new Date(now.getTime() - this.limits.absoluteMs);
    await this.database.run((query) =>
      query('DELETE FROM session WHERE last_seen_at <= $1 OR signed_in_at <= $2', [idleSince, signedInBefore]),
    );
  }

  private async touch(key: string, now: Date): Promise<void> {
    await this.database.run((query) => query('UPDATE session SET last_seen_at = $2 WHERE key = $1', [key, now]));
  }

  private blank(id: string): Pick<Session, 'key' | 'csrfToken'> {
    return { key: sessionKey(id) ?? '', csrfToken: randomBytes(32).toString('base64url') };
  }

  private async insert(query: Query, session: Session): Promise<void> {
    await query(`INSERT INTO session (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7)`, [
      session.key,
      session.csrfToken,
      session.issuerId,
      session.scope ?? null,
      session.signedInAt,
      session.lastSeenAt,
      sealTokens(this.box, session.key, session.tokens),
    ]);
  }

  private opened(row: SessionRow): Session | undefined {
    try {
      return toSession(this.box, row);
    } catch (error) {
      // After a change of the secret everybody signs in again; that is all it means.
      if (error instanceof SealBrokenError) return undefined;
      throw error;
    }
  }
}
