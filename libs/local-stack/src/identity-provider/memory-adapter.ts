import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

const MOST = 50_000;

/** What an issuer keeps of sessions, grants and tokens: in memory only, since signing in again costs one click. */
export class MemoryAdapter implements Adapter {
  private readonly entries = new Map<string, Entry>();

  upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    this.entries.delete(id);
    this.entries.set(id, { payload, expiresAt: expiresIn ? Date.now() + expiresIn * 1_000 : Infinity });
    if (this.entries.size > MOST) this.makeRoom();
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const entry = this.entries.get(id);
    return Promise.resolve(entry && entry.expiresAt > Date.now() ? entry.payload : undefined);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.findBy((payload) => payload.uid === uid);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.findBy((payload) => payload.userCode === userCode);
  }

  consume(id: string): Promise<void> {
    const entry = this.entries.get(id);
    if (entry) entry.payload.consumed = Math.floor(Date.now() / 1_000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.entries.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.entries) if (payload.grantId === grantId) this.entries.delete(id);
    return Promise.resolve();
  }

  private findBy(matches: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> {
    const now = Date.now();
    const found = [...this.entries.values()].find((entry) => entry.expiresAt > now && matches(entry.payload));
    return Promise.resolve(found?.payload);
  }

  /** First what has expired, then the oldest: entries are in the order in which they came. */
  private makeRoom(): void {
    const now = Date.now();
    for (const [id, entry] of this.entries) if (entry.expiresAt <= now) this.entries.delete(id);
    for (const id of this.entries.keys()) {
      if (this.entries.size <= MOST) return;
      this.entries.delete(id);
    }
  }
}
