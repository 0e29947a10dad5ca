import type { AuditPeople } from './audit-people.js';
import type { FoundObject, NamedCase } from './named.js';

interface Listed {
  readonly cases: readonly ListedCase[];
}

interface ListedCase {
  readonly drawnCaseId: string;
  readonly pseudonym: string;
  readonly state: string;
  readonly replaced: boolean;
}

interface Page {
  readonly version: number;
  readonly state: string;
  readonly waiting: number;
}

/** The drawn cases of the half-way cycle by how far their moderation is. */
export class Moderations {
  constructor(
    private readonly people: AuditPeople,
    private readonly cycleId: () => Promise<string>,
    private readonly auditedCase: () => Promise<string>,
  ) {}

  async named(kind: NamedCase): Promise<FoundObject> {
    switch (kind) {
      case 'audited-case':
        return { id: await this.auditedCase() };
      case 'open-case':
        return this.found(await this.open());
      case 'accepted-case':
        return this.found(await this.accepted());
      case 'gradable-case':
        return this.found(await this.gradable());
      case 'closed-case':
        return this.found(await this.closed());
      case 'replaced-case':
        return { id: await this.replaced() };
    }
  }

  /** Closes what a test left open. */
  async clear(): Promise<void> {
    await this.closed();
  }

  private found(id: string): FoundObject {
    return { id, version: async () => (await this.look(id)).version };
  }

  /** One that the demonstration left open; it stays so. */
  private async open(): Promise<string> {
    const found = (await this.begun()).findLast(({ state }) => state === 'open');
    if (!found) throw new Error('The demonstration has no case in moderation');
    return found.drawnCaseId;
  }

  /** One in which every self grade has its moderated one. */
  private async accepted(): Promise<string> {
    const id = await this.open();
    await this.acceptWhatWaits(id);
    return id;
  }

  /** The first case, which is closed and opened again as often as tests need it. */
  private async gradable(): Promise<string> {
    const id = await this.first();
    const { state, version } = await this.look(id);
    const body = { reason: 'A test of requests grades it once more.' };
    if (state === 'closed') await this.people.moderator.post(`/drawn-cases/${id}/moderation/reopen`, { body, version });
    await this.acceptWhatWaits(id);
    return id;
  }

  private async closed(): Promise<string> {
    const id = await this.first();
    const { state, version } = await this.look(id);
    const path = `/drawn-cases/${id}/grade`;
    if (state === 'open') await this.people.moderator.post(path, { body: { overall: 'G' }, version });
    return id;
  }

  /** The last one that is closed, replaced by now. */
  private async replaced(): Promise<string> {
    const cases = await this.cases();
    const known = cases.find(({ replaced }) => replaced);
    if (known) return known.drawnCaseId;
    const id = cases.findLast(({ state }) => state === 'closed')?.drawnCaseId ?? '';
    const body = { reason: 'record-unavailable', text: 'A test of requests needs a case that was replaced.' };
    await this.people.moderator.post(`/drawn-cases/${id}/replace`, { body }, 'cases');
    while (!(await this.cases()).some((one) => one.drawnCaseId === id && one.replaced))
      await new Promise((resolve) => setTimeout(resolve, 100));
    return id;
  }

  private async acceptWhatWaits(id: string): Promise<void> {
    const { waiting, version } = await this.look(id);
    const path = `/drawn-cases/${id}/accepted-grades`;
    if (waiting > 0) await this.people.moderator.post(path, { body: {}, version });
  }

  private async first(): Promise<string> {
    return (await this.begun())[0]?.drawnCaseId ?? '';
  }

  /** Those whose moderation has begun. */
  private async begun(): Promise<ListedCase[]> {
    return (await this.cases()).filter(({ state, replaced }) => !replaced && ['open', 'closed'].includes(state));
  }

  /** By pseudonym, which is the order in which the demonstration tells of them. */
  private async cases(): Promise<ListedCase[]> {
    const { cases } = await this.people.moderator.get<Listed>(`/cycles/${await this.cycleId()}/moderation`);
    return [...cases].sort((one, other) => (one.pseudonym < other.pseudonym ? -1 : 1));
  }

  private look(id: string): Promise<Page> {
    return this.people.moderator.get<Page>(`/drawn-cases/${id}/moderation`);
  }
}
