import type { Adapter, AdapterPayload } from 'oidc-provider';

const STORE = new Map<string, AdapterPayload>();

/** Keeps what an OpenID provider of the tests has to remember, in memory and for as long as the test runs. */
export class QuietAdapter implements Adapter {
  constructor(private readonly kind: string) {}

  /** Forgets everything of one kind, such as every refresh token. */
  static forget(kind: string): void {
    for (const key of STORE.keys()) if (key.startsWith(`${kind}:`)) STORE.delete(key);
  }

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    STORE.set(`${this.kind}:${id}`, payload);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return STORE.get(`${this.kind}:${id}`);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...STORE.entries()].find(([key, payload]) => key.startsWith(`${this.kind}:`) && payload.uid === uid)?.[1];
  }

  async findByUserCode(): Promise<undefined> {
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const payload = STORE.get(`${this.kind}:${id}`);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    STORE.delete(`${this.kind}:${id}`);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of STORE) if (payload.grantId === grantId) STORE.delete(key);
  }
}
