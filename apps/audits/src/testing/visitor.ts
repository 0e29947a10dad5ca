import { newId } from '@accord/kernel';
import type { RequestOptions, ServiceAnswer, TestIssuer, TestService } from '@accord/testing';
import type { MovableClock } from './movable-clock.js';

/** Which sign-in a visitor comes with. */
export interface VisitorIdentity {
  readonly issuer: TestIssuer;
  readonly subject: string;
  readonly scope: string;
}

/** Somebody who signed in, talking to `audits` in one scope with a fresh token for each request. */
export class Visitor {
  constructor(
    private readonly service: TestService,
    private readonly identity: VisitorIdentity,
    private readonly clock: MovableClock,
  ) {}

  async get<Body = Record<string, unknown>>(path: string): Promise<ServiceAnswer<Body>> {
    return this.service.get<Body>(path, { token: await this.token() });
  }

  async post<Body = Record<string, unknown>>(
    path: string,
    body?: object,
    options: RequestOptions = {},
  ): Promise<ServiceAnswer<Body>> {
    return this.service.post<Body>(path, { body, token: await this.token(), ...options });
  }

  /** Changes something; the version seen and a key are always sent, as pages do. */
  async put<Body = Record<string, unknown>>(
    path: string,
    body: object,
    options: RequestOptions = {},
  ): Promise<ServiceAnswer<Body>> {
    const sent = { body, token: await this.token(), idempotencyKey: newId(), ...options };
    return this.service.request<Body>('PUT', path, sent);
  }

  private token(): Promise<string> {
    const { issuer, subject, scope } = this.identity;
    return issuer.token({ subject, scope, at: this.clock.now() });
  }
}
