import { dayOf } from '@accord/kernel';
import { ServiceClient } from '@accord/testing';
import type { MarkedCommand } from '../checker/journal.js';
import { TERMS, type Answer, type Door, type Send } from './door.js';

/** Gives roles over HTTP, as an administrator of one scope. */
export class ServiceDoor implements Door {
  private readonly audits: ServiceClient;

  constructor(
    url: string,
    private readonly token: string,
  ) {
    this.audits = new ServiceClient(url);
  }

  async prepare({ mark, aboutId: personId }: MarkedCommand): Promise<Send | undefined> {
    const { token } = this;
    const person = await this.audits.get<{ version?: number }>(`/people/${personId}`, { token }).catch(() => undefined);
    const ifMatch = person?.status === 200 ? person.body.version : undefined;
    if (ifMatch === undefined) return undefined;
    const body = { ...TERMS, team: mark, validFrom: dayOf(new Date()) };
    const options = { token, ifMatch, body, idempotencyKey: `fault-${mark}` };
    return () => this.send(`/people/${personId}/grants`, options);
  }

  private async send(path: string, options: object): Promise<Answer> {
    try {
      const { status, body } = await this.audits.post<{ grantId?: string; code?: string }>(path, options);
      if (status === 201 && body.grantId) return { kind: 'done', of: body.grantId };
      return { kind: kindOf(status, body?.code), why: `${status} ${body?.code}` };
    } catch (error) {
      return { kind: 'unclear', why: (error as Error).message };
    }
  }
}

function kindOf(status: number, code: string | undefined): 'refused' | 'unclear' | 'wrong' {
  if (status !== 503) return 'wrong';
  return code === 'database-unavailable' ? 'refused' : 'unclear';
}
