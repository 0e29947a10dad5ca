import type { ServiceClient } from '@accord/testing';
import type { MarkedCommand } from '../checker/journal.js';
import type { Answer } from '../commands/door.js';
import type { PreparedCommand } from '../commands/lane.js';
import type { Marks } from './marks.js';

/** What somebody sees at an address, and its version. */
export interface Seen<Body> {
  readonly body: Body;
  readonly version: number;
}

/** A request that is a command; `value` is what it decides, where that can be told from what it leaves. */
export interface CommandRequest {
  readonly method?: 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  readonly version?: number;
  readonly value?: string | number;
}

/** Somebody who takes part in an audit of one authority, over HTTP. */
export class AuditPerson {
  constructor(
    readonly scope: string,
    private readonly audits: ServiceClient,
    private readonly token: string,
    private readonly marks: Marks,
  ) {}

  /** Undefined when it cannot be seen now. */
  async look<Body>(path: string): Promise<Seen<Body> | undefined> {
    const answer = await this.audits.get<Body>(path, { token: this.token }).catch(() => undefined);
    if (answer?.status !== 200) return undefined;
    return { body: answer.body, version: Number(/^"v(\d+)"$/.exec(answer.headers.get('etag') ?? '')?.[1] ?? 0) };
  }

  /** A command of this person; its mark is its idempotency key. */
  command(
    kind: string,
    aboutId: string,
    { method = 'POST', path, body, version, value }: CommandRequest,
  ): PreparedCommand {
    const mark = this.marks.next(kind, value);
    const command: MarkedCommand = { mark, kind, scope: this.scope, aboutId };
    const options = {
      token: this.token,
      idempotencyKey: mark,
      ...(body !== undefined && { body }),
      ...(version !== undefined && { ifMatch: version }),
    };
    return { command, send: () => this.send(method, path, options) };
  }

  private async send(method: string, path: string, options: object): Promise<Answer> {
    try {
      const { status, body, text } = await this.audits.request<{ code?: string }>(method, path, options);
      if (status === 200 || status === 201) return { kind: 'done', of: text };
      return { kind: kindOf(status, body?.code), why: `${method} ${path}: ${status} ${body?.code}` };
    } catch (error) {
      return { kind: 'unclear', why: (error as Error).message };
    }
  }
}

function kindOf(status: number, code: string | undefined): 'refused' | 'unclear' | 'outdated' | 'wrong' {
  if (status === 409 || status === 412) return 'outdated';
  if (status !== 503) return 'wrong';
  return code === 'database-unavailable' ? 'refused' : 'unclear';
}
