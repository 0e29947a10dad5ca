import { randomUUID } from 'node:crypto';
import type { RunningStack } from '@accord/testing';
import { CAST, clientOf, signedInToken, type DemoScope } from './cast.js';

/** One object of each kind that a scope has, and who may use them there. */
export interface ScopeObjects {
  readonly scope: DemoScope;
  /** By the place that they take in an address: `{personId}` and so on. */
  readonly ids: Readonly<Record<'personId' | 'grantId' | 'invitationId' | 'entryId', string>>;
  readonly administrator: string;
  /** Token of the person whose inbox has the entry. */
  readonly reader: string;
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly grants: readonly { readonly grantId: string }[] }[];
}

const READERS = { stockton: 'piotr-zawadzki', hartlepool: 'lewis-tannahill', joint: 'ottoline-barraclough' } as const;

/** Gathers them; the invitation is made for it and is withdrawn by whoever asked. */
export async function objectsOf(stack: RunningStack, scope: DemoScope): Promise<ScopeObjects> {
  const administrator = await signedInToken(stack, CAST[scope].administrator, scope);
  const reader = await signedInToken(stack, READERS[scope], scope);
  const { name } = stack.person(READERS[scope]);
  const audits = clientOf(stack, 'audits');
  const found = await audits.post<Listed>('/people/search', { token: administrator, body: { search: name } });
  const inbox = await clientOf(stack, 'notifications').get<Listed>('/inbox', { token: reader });
  const invited = await audits.post<{ id: string }>('/invitations', { token: administrator, body: invitation() });
  const [person] = found.body.items;
  const ids = {
    personId: person?.id ?? '',
    grantId: person?.grants[0]?.grantId ?? '',
    invitationId: invited.body.id,
    entryId: inbox.body.items[0]?.id ?? '',
  };
  if (Object.values(ids).some((id) => !id)) throw new Error(`Not every kind of object is to be had in ${scope}`);
  return { scope, ids, administrator, reader };
}

/** Takes back what was made. */
export async function withdrawInvitation(stack: RunningStack, { ids, administrator }: ScopeObjects): Promise<number> {
  const { status } = await clientOf(stack, 'audits').post(`/invitations/${ids.invitationId}/withdraw`, {
    token: administrator,
  });
  return status;
}

/** An invitation that can be made in every scope. */
export function invitation(): object {
  const name = `Wilfreda Quillfeather ${randomUUID().slice(0, 6)}`;
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@police.example`;
  return {
    name,
    email,
    role: 'operations',
    agencyId: 'cleveland-police',
    validFrom: '2026-01-01',
    reason: 'Invited by a test of separation.',
  };
}
