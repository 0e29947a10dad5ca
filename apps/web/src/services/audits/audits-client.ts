import type { Paged } from '../paged.js';
import type { ServiceAccess } from '../service-access.js';
import type { ServiceAnswer, ServiceClient } from '../service-client.js';
import type { ListedInvitation, MadeInvitation } from './invitations.js';
import type { Me } from './me.js';
import type { ListedPerson, RecordedPerson } from './people.js';

/** What every command carries besides its fields. */
export interface Sending {
  readonly idempotencyKey: string;
  readonly version?: number;
}

/** The fields of a grant as typed; the service says what is wrong with them. */
export type Terms = Readonly<
  Record<'role' | 'agencyId' | 'team' | 'validFrom' | 'validTo' | 'reason', string | undefined>
>;

/** People, grants and invitations of the scope that the token is for. */
export class AuditsClient {
  constructor(private readonly client: ServiceClient) {}

  async me(access: ServiceAccess): Promise<Me> {
    return (await this.client.ask<Me>(access, { path: '/me' })).body;
  }

  async reportSignIn(access: ServiceAccess, event: 'signed-in' | 'signed-out' | 'scope-chosen'): Promise<void> {
    await this.client.ask(access, { method: 'POST', path: '/sign-ins', body: { event } });
  }

  async people(access: ServiceAccess, query: { page?: string }): Promise<Paged<ListedPerson>> {
    return (await this.client.ask<Paged<ListedPerson>>(access, { path: '/people', query })).body;
  }

  /** What is searched for is often a name, so it travels in the body. */
  async searchPeople(access: ServiceAccess, wanted: { search: string; page: number }): Promise<Paged<ListedPerson>> {
    const request = { method: 'POST', path: '/people/search', body: wanted, changesNothing: true } as const;
    return (await this.client.ask<Paged<ListedPerson>>(access, request)).body;
  }

  person(access: ServiceAccess, id: string): Promise<ServiceAnswer<RecordedPerson>> {
    return this.client.ask<RecordedPerson>(access, { path: `/people/${id}` });
  }

  async grantRole(access: ServiceAccess, personId: string, terms: Terms, sending: Sending): Promise<void> {
    await this.client.ask(access, { method: 'POST', path: `/people/${personId}/grants`, body: terms, ...sending });
  }

  async endGrant(
    access: ServiceAccess,
    grant: { personId: string; grantId: string; reason: string },
    sending: Sending,
  ): Promise<void> {
    const path = `/people/${grant.personId}/grants/${grant.grantId}/end`;
    await this.client.ask(access, { method: 'POST', path, body: { reason: grant.reason }, ...sending });
  }

  async recordLeaving(access: ServiceAccess, personId: string, reason: string, sending: Sending): Promise<void> {
    await this.client.ask(access, { method: 'POST', path: `/people/${personId}/leave`, body: { reason }, ...sending });
  }

  async invite(
    access: ServiceAccess,
    invitee: Terms & { name: string; email: string },
    sending: Sending,
  ): Promise<MadeInvitation> {
    return (
      await this.client.ask<MadeInvitation>(access, { method: 'POST', path: '/invitations', body: invitee, ...sending })
    ).body;
  }

  async invitations(access: ServiceAccess, query: { page?: string }): Promise<Paged<ListedInvitation>> {
    return (await this.client.ask<Paged<ListedInvitation>>(access, { path: '/invitations', query })).body;
  }

  async withdrawInvitation(access: ServiceAccess, id: string, sending: Sending): Promise<void> {
    await this.client.ask(access, { method: 'POST', path: `/invitations/${id}/withdraw`, ...sending });
  }

  async acceptInvitation(access: ServiceAccess, secret: string, sending: Sending): Promise<{ personId: string }> {
    const request = { method: 'POST', path: '/invitations/accept', body: { secret }, ...sending } as const;
    return (await this.client.ask<{ personId: string }>(access, request)).body;
  }
}
