import { randomUUID } from 'node:crypto';
import type { RunningStack } from '@accord/testing';
import { parkByHand } from '../parked/parked-by-hand.js';
import { CAST, clientOf, SERVES, SERVICES, signedInToken, type DemoScope } from './cast.js';

type ParkedId = 'parkedInAudits' | 'parkedInCases' | 'parkedInNotifications' | 'parkedInReports';

/** One object of each kind that a scope has, and who may use them there. */
export interface ScopeObjects {
  readonly scope: DemoScope;
  /** By the place that they take in an address: `{personId}` and so on. */
  readonly ids: Readonly<Record<'personId' | 'grantId' | 'invitationId' | 'entryId', string>> &
    Readonly<Partial<Record<ParkedId, string>>>;
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
  return { scope, ids: { ...ids, ...(await parkedIds(stack, scope)) }, administrator, reader };
}

/** A parked message of each service that works for the scope. */
async function parkedIds(stack: RunningStack, scope: DemoScope): Promise<Partial<Record<ParkedId, string>>> {
  const names = { audits: 'parkedInAudits', cases: 'parkedInCases', notifications: 'parkedInNotifications' } as const;
  const all = { ...names, reports: 'parkedInReports' } as const;
  const served = SERVICES.filter((service) => (SERVES[service] as readonly DemoScope[]).includes(scope));
  const ids = served.map(async (service) => [all[service], await parkByHand(stack, service, scope)] as const);
  return Object.fromEntries(await Promise.all(ids)) as Partial<Record<ParkedId, string>>;
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
