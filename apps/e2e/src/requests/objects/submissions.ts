import type { Actor } from './actor.js';
import type { AuditPeople } from './audit-people.js';
import type { FoundObject, NamedSubmission } from './named.js';

interface Listed {
  readonly items: readonly { readonly id: string; readonly agencyId: string; readonly state: string }[];
}

interface Page {
  readonly id: string;
  readonly state: string;
  readonly drawnCaseId: string;
  readonly version: number;
  readonly draftVersion: number;
  readonly domains: readonly { readonly code: string; readonly version: number }[];
}

/** Whose moderation has begun. */
const OVER = ['locked', 'missing', 'withdrawn'];

/** The submissions of the half-way cycle whose moderation has not begun; what is done to one is taken back before the next time. */
export class Submissions {
  constructor(
    private readonly people: AuditPeople,
    private readonly cycleId: () => Promise<string>,
  ) {}

  async named(kind: NamedSubmission): Promise<FoundObject> {
    switch (kind) {
      case 'draft-submission':
        return this.found(await this.draft());
      case 'domain':
        return this.domain();
      case 'assigned-auditor':
        return { id: await this.personId(this.people.children.auditor) };
      case 'complete-submission':
        return this.found(await this.returned());
      case 'draft-version':
        return { id: '', value: (await this.look(await this.returned())).draftVersion };
      case 'submitted-submission':
        return this.found(await this.submitted());
      case 'known-submission':
        return this.found(await this.known());
      case 'unknown-submission':
        return this.found(await this.unknown());
    }
  }

  /** The case of the submission that is being written. */
  async drawnCaseId(): Promise<string> {
    return (await this.look(await this.draft())).drawnCaseId;
  }

  private found(id: string): FoundObject {
    return { id, version: async () => (await this.look(id)).version };
  }

  /** The first domain of the submission that is being written, with the version of what is written of it. */
  private async domain(): Promise<FoundObject> {
    const id = await this.draft();
    const version = async (): Promise<number> => {
      // Only who writes it sees what is written so far.
      const { domains } = await this.people.children.auditor.get<Page>(`/submissions/${id}`);
      return domains.find(({ code }) => code === 'D1')?.version ?? 0;
    };
    return { id: 'D1', version };
  }

  private draft(): Promise<string> {
    return this.of('sto-childrens-services', 'in-progress', 'returned');
  }

  /** One that is complete and with its auditor. */
  private async returned(): Promise<string> {
    const { lead } = this.people.police;
    const id = await this.of('cleveland-police', 'returned', 'submitted');
    const { state, version } = await this.look(id);
    const body = { reason: 'A test of requests wants it back.' };
    if (state === 'submitted') await lead.post(`/submissions/${id}/return`, { body, version });
    return id;
  }

  private async submitted(): Promise<string> {
    const { auditor } = this.people.police;
    const id = await this.of('cleveland-police', 'submitted', 'returned');
    const { state, version, draftVersion } = await this.look(id);
    if (state === 'returned') await auditor.post(`/submissions/${id}/submit`, { body: { draftVersion }, version });
    return id;
  }

  /** One that somebody was named for, and that was not handed in. */
  private async known(): Promise<string> {
    const { auditor, lead } = this.people.trust;
    const id = await this.of('north-tees-trust', 'requested', 'assigned', 'in-progress', 'not-known');
    const { state, version } = await this.look(id);
    if (state === 'requested')
      await lead.post(`/submissions/${id}/assign`, { body: { auditorId: await this.personId(auditor) }, version });
    if (state === 'not-known') await auditor.post(`/submissions/${id}/not-known/undo`, { version });
    return id;
  }

  private async unknown(): Promise<string> {
    const id = await this.known();
    const { version } = await this.look(id);
    await this.people.trust.auditor.post(`/submissions/${id}/not-known`, { body: {}, version });
    return id;
  }

  /** The first of an agency in one of these states, the first of them before the second. */
  private async of(agency: string, ...states: readonly string[]): Promise<string> {
    const path = `/submissions?cycle=${await this.cycleId()}`;
    const { items } = await this.people.manager.get<Listed>(path);
    const own = items.filter(({ agencyId, state }) => agencyId === agency && !OVER.includes(state));
    const found = states.map((state) => own.find((one) => one.state === state)).find(Boolean);
    if (!found) throw new Error(`The demonstration has no submission of ${agency} that is ${states.join(' or ')}`);
    return found.id;
  }

  private async look(id: string): Promise<Page> {
    const { items } = await this.people.manager.get<Listed>(`/submissions?cycle=${await this.cycleId()}`);
    const agency = items.find((one) => one.id === id)?.agencyId;
    const { children, police, trust } = this.people;
    const desk = agency === 'cleveland-police' ? police : agency === 'north-tees-trust' ? trust : children;
    return desk.lead.get<Page>(`/submissions/${id}`);
  }

  private async personId(actor: Actor): Promise<string> {
    return (await actor.get<{ person: { id: string } }>('/me')).person.id;
  }
}
