import { randomBytes } from 'node:crypto';
import type { IssuerForger, RunningStack } from '@accord/testing';
import { CAST, clientOf, signedInToken, type DemoScope } from './cast.js';

/** Somebody whom a test has brought in. */
export interface Newcomer {
  readonly scope: DemoScope;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly personId: string;
  version: number;
}

const TERMS = { role: 'operations', agencyId: 'cleveland-police', validFrom: '2026-01-01' };

/** Brings people into a scope and gives them roles, over HTTP as `web` does. */
export class Newcomers {
  private constructor(
    private readonly stack: RunningStack,
    private readonly forger: IssuerForger,
    readonly scope: DemoScope,
    private readonly administrator: string,
  ) {}

  static async of(stack: RunningStack, forger: IssuerForger, scope: DemoScope): Promise<Newcomers> {
    return new Newcomers(stack, forger, scope, await signedInToken(stack, CAST[scope].administrator, scope));
  }

  /**
   * Invites somebody and has them accept, under a sign-in of their organisation and a name that nobody else has.
   * With `refuse-` as the start of their mailbox, the demonstration's mail server takes no mail for them.
   */
  async bring(mailbox = ''): Promise<Newcomer> {
    const mark = randomBytes(4)
      .toString('hex')
      .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? 'g');
    const [subject, name, email] = [
      `newcomer-${mark}`,
      `Ottilie ${mark}wood`,
      `${mailbox}${mark}wood@${this.scope}.example`,
    ];
    const audits = clientOf(this.stack, 'audits');
    const body = { ...TERMS, name, email, reason: 'Brought in by a test of separation.' };
    const invited = await audits.post<{ secret: string }>('/invitations', { token: this.administrator, body });
    const token = await this.forger.token({ issuer: CAST[this.scope].issuer, subject, scope: this.scope });
    const accepted = await audits.post<{ personId: string }>('/invitations/accept', {
      token,
      body: { secret: invited.body.secret },
    });
    if (accepted.status !== 201) throw new Error(`The invitation was not accepted: ${accepted.status}`);
    return {
      scope: this.scope,
      subject,
      name,
      email,
      personId: accepted.body.personId,
      version: await this.versionOf(accepted.body.personId),
    };
  }

  /** Gives a role, and sends the same command again meanwhile as a client does that lost the answer. Answers the grant. */
  async grant(newcomer: Newcomer): Promise<string> {
    const { personId, version: ifMatch } = newcomer;
    const idempotencyKey = randomBytes(12).toString('hex');
    const body = { ...TERMS, reason: 'Granted by a test of separation.' };
    const send = () => {
      const request = { token: this.administrator, body, ifMatch, idempotencyKey };
      return clientOf(this.stack, 'audits').post<{ grantId: string }>(`/people/${personId}/grants`, request);
    };
    const answers = await Promise.all([send(), send()]);
    const [grantId, ...others] = new Set(answers.map((answer) => answer.body.grantId));
    if (!grantId || others.length > 0)
      throw new Error(`One command was answered ${answers.map(({ status }) => status).join()}`);
    newcomer.version += 1;
    return grantId;
  }

  /** Ends whatever they hold. */
  async leave({ personId }: Newcomer): Promise<void> {
    const request = {
      token: this.administrator,
      body: { reason: 'The test is over.' },
      ifMatch: await this.versionOf(personId),
    };
    await clientOf(this.stack, 'audits').post(`/people/${personId}/leave`, request);
  }

  private async versionOf(personId: string): Promise<number> {
    const { body } = await clientOf(this.stack, 'audits').get<{ version: number }>(`/people/${personId}`, {
      token: this.administrator,
    });
    return body.version;
  }
}
