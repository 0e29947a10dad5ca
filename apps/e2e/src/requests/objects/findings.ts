import { eventually } from '@accord/testing';
import { CANARY } from '../canary.js';
import type { Actor } from './actor.js';
import type { AuditPeople } from './audit-people.js';
import type { FoundObject, NamedFinding } from './named.js';

interface Page {
  readonly state: string;
  readonly version: number;
}

interface Listed {
  readonly items: readonly { readonly findingId: string }[];
}

/** A finding that nothing could identify anybody by. */
export const PLAIN_FINDING = {
  kind: 'strength',
  domain: 'D2',
  statement: 'Agencies answer each other within days, and what they answer is used in the assessment.',
  supportingCases: 1,
} as const;

/** One in which the screening finds a name. */
const MARKED_FINDING = { ...PLAIN_FINDING, statement: `The worker ${CANARY.name} saw the family every week.` };

/** Findings of the half-way cycle, made as they are needed; those that are shared are withdrawn in the end. */
export class Findings {
  private readonly shared: string[] = [];

  constructor(
    private readonly people: AuditPeople,
    private readonly cycleId: () => Promise<string>,
  ) {}

  async named(kind: NamedFinding): Promise<FoundObject> {
    switch (kind) {
      case 'own-finding':
      case 'screened-finding':
        return this.found(await this.screened(PLAIN_FINDING));
      case 'marked-finding':
        return this.found(await this.screened(MARKED_FINDING));
      case 'agreed-finding':
        return this.found(await this.agreed());
      case 'released-finding':
        return this.found(await this.released());
      case 'received-finding':
        return { id: await this.received(this.people.manager) };
    }
  }

  /** Withdraws what was shared, also by tests themselves. */
  async clear(): Promise<void> {
    const body = { code: 'superseded', reason: 'The test that shared it is over.' };
    for (const id of this.shared) {
      const { state, version } = await this.look(id);
      if (state === 'shared') await this.people.manager.post(`/findings/${id}/withdraw`, { body, version });
    }
  }

  private found(id: string): FoundObject {
    return { id, version: async () => (await this.look(id)).version };
  }

  private async screened(body: object): Promise<string> {
    const path = `/cycles/${await this.cycleId()}/findings`;
    const id = String((await this.people.moderator.post(path, { body }))['findingId']);
    await eventually(
      () => this.look(id),
      ({ state }) => state === 'screened',
    );
    return id;
  }

  private async agreed(): Promise<string> {
    const id = await this.screened(PLAIN_FINDING);
    const { version } = await this.look(id);
    await this.people.manager.post(`/findings/${id}/agree`, { version });
    this.shared.push(id);
    return id;
  }

  private async released(): Promise<string> {
    const id = await this.agreed();
    const { version } = await this.look(id);
    const body = { agreementId: 'joint-audit-2026' };
    await this.people.manager.post(`/findings/${id}/share`, { body, version });
    return id;
  }

  /** One that an authority shared, as everybody sees it. */
  private async received(reader: Actor): Promise<string> {
    const { items } = await reader.get<Listed>('/shared-findings');
    // The newest ones are of tests, which withdraw them.
    const found = items.at(-1);
    if (!found) throw new Error('The demonstration has no shared finding');
    return found.findingId;
  }

  private look(id: string): Promise<Page> {
    return this.people.manager.get<Page>(`/findings/${id}`);
  }
}
