import { randomUUID } from 'node:crypto';
import type { RunningStack } from '@accord/testing';
import type { ServiceName } from '@accord/partnership';
import { ask, type Answer } from '../ask.js';
import type { Cast } from '../cast.js';

/** What is sent with a command. */
export interface Sent {
  /** A text is sent as a file in CSV. */
  readonly body?: object | string;
  readonly version?: number;
}

/** A demonstration person in one scope, who makes what a test acts upon. What they do has to succeed. */
export class Actor {
  constructor(
    private readonly stack: RunningStack,
    private readonly cast: Cast,
    private readonly who: { readonly subject: string; readonly scope: string },
  ) {}

  async get<Body = Readonly<Record<string, unknown>>>(path: string, service: ServiceName = 'audits'): Promise<Body> {
    return (await this.send(service, { method: 'GET', path })).json as Body;
  }

  async post(path: string, sent: Sent = {}, service: ServiceName = 'audits'): Promise<Answer['json']> {
    return (await this.send(service, { method: 'POST', path, ...sent })).json;
  }

  async put(path: string, sent: Sent): Promise<Answer['json']> {
    return (await this.send('audits', { method: 'PUT', path, ...sent })).json;
  }

  private async send(
    service: ServiceName,
    { method, path, body, version }: Sent & { readonly method: string; readonly path: string },
  ): Promise<Answer> {
    const { subject, scope } = this.who;
    const headers = {
      authorization: `Bearer ${await this.cast.token(this.stack.person(subject), scope)}`,
      ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
      ...(body && { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' }),
      ...(version !== undefined && { 'if-match': `"v${version}"` }),
    };
    const sent = {
      method,
      path,
      headers,
      ...(body && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    };
    const answer = await ask(this.stack.urlOf(service), sent);
    if (answer.status >= 300)
      throw new Error(`${method} ${path} of ${subject} answered ${answer.status} ${String(answer.json['code'])}`);
    return answer;
  }
}
