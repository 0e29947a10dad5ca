import { dayOf } from '@accord/kernel';
import type { AuditsFixture } from './audits-fixture.js';
import type { Visitor } from './visitor.js';

/** An invitation as its inviter got it. */
export interface Invited {
  readonly id: string;
  readonly secret: string;
}

/** Invites somebody to be partnership manager as the first administrator of a scope does. */
export function invite(audits: AuditsFixture, scope = 'stockton', changed: object = {}): Promise<Invited> {
  return inviteAs(audits.administrator(scope), audits, changed);
}

/** The same as an administrator of Stockton whom the test made. */
export function invitationBy(audits: AuditsFixture, subject: string): Promise<Invited> {
  return inviteAs(audits.visitor(subject), audits);
}

async function inviteAs(inviter: Visitor, audits: AuditsFixture, changed: object = {}): Promise<Invited> {
  const validFrom = dayOf(audits.clock.now());
  const terms = {
    role: 'partnership-manager',
    agencyId: 'cleveland-police',
    validFrom,
    reason: 'Joins the audit team.',
  };
  const who = { name: 'Kit Marlow', email: 'kit@police.example' };
  const answer = await inviter.post<Invited>('/invitations', { ...who, ...terms, ...changed });
  if (answer.status !== 201) throw new Error(`The invitation was refused with ${answer.status}`);
  return answer.body;
}
