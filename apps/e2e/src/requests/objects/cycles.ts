import { eventually } from '@accord/testing';
import type { AuditPeople } from './audit-people.js';
import type { FoundObject, NamedCycle } from './named.js';

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly code: string;
    readonly theme: string;
    readonly state: string;
  }[];
}

interface Reported {
  readonly id: string;
  readonly state: string;
}

/** What a cycle is to be about, with every part that there is. */
export const CYCLE_TERMS = {
  code: '30Q1',
  programme: '2029-30',
  theme: 'Made by a test',
  subject: 'children',
  linesOfEnquiry: [{ text: 'Is this asked by a test of requests?', source: 'Tests of requests' }],
  agreementId: 'joint-audit-2026',
  windowFrom: '2028-10-01',
  windowTo: '2029-09-30',
  tool: { id: 'neglect', version: 1 },
  scale: { id: 'OFSTED4', version: 1 },
  sampling: {
    plans: ['Child protection', 'Child in need'],
    categories: ['Neglect'],
    asOf: '2029-09-30',
    ageFrom: 7,
    ageTo: 15,
    cases: 6,
    strata: 'plan',
  },
  authorities: ['hartlepool', 'stockton'],
  agencies: ['hpl-childrens-services', 'sto-childrens-services'],
  submissionsDue: '2030-01-10',
  moderationDue: '2030-02-10',
  reportDue: '2030-03-10',
} as const;

/** The part of it that a cycle of services has. */
const OF_SERVICES = {
  code: '30Q2',
  programme: CYCLE_TERMS.programme,
  theme: CYCLE_TERMS.theme,
  subject: 'services',
  linesOfEnquiry: CYCLE_TERMS.linesOfEnquiry,
  agreementId: CYCLE_TERMS.agreementId,
  windowFrom: CYCLE_TERMS.windowFrom,
  windowTo: CYCLE_TERMS.windowTo,
  tool: { id: 'published-inspections', version: 1 },
  scale: CYCLE_TERMS.scale,
  authorities: [],
  agencies: [],
  reportDue: CYCLE_TERMS.reportDue,
};

/** Cycles: those of the demonstration, and own ones that are aborted when the tests are over. */
export class Cycles {
  private services?: Promise<string>;
  private settled?: Promise<string>;
  /** The one that was prepared last. */
  private versionId = '';

  constructor(private readonly people: AuditPeople) {}

  async named(kind: NamedCycle): Promise<FoundObject> {
    switch (kind) {
      case 'cycle':
        return this.found(await this.withCode('18Q3'));
      case 'reported-cycle':
        return this.found(await this.withCode('20Q1'));
      case 'draft-cycle':
        return this.found((await this.ofTests('draft')) ?? (await this.open(CYCLE_TERMS)));
      case 'services-cycle':
        return this.found(await (this.services ??= this.approved()));
      case 'settled-cycle':
        return { id: await (this.settled ??= this.withFindings()) };
      case 'prepared-cycle':
        return { id: await this.prepare() };
      case 'prepared-version':
        return { id: this.versionId };
    }
  }

  /** Aborts what tests made. */
  async clear(): Promise<void> {
    const { items } = await this.people.programme.get<Listed>('/cycles');
    const left = items.filter(({ theme, state }) => theme === CYCLE_TERMS.theme && state !== 'aborted');
    for (const { id } of left) await this.move(id, { action: 'abort', reason: 'The test that made it is over.' });
  }

  private found(id: string): FoundObject {
    return { id, version: () => this.versionOf(id) };
  }

  /** Of the demonstration: no test makes one of its codes, though some take its themes. */
  private async withCode(wanted: string): Promise<string> {
    const { items } = await this.people.programme.get<Listed>('/cycles');
    const found = items.find(({ code }) => code === wanted);
    if (!found) throw new Error(`The demonstration has no cycle ${wanted}: was it recorded?`);
    return found.id;
  }

  private async ofTests(wanted: string): Promise<string | undefined> {
    const { items } = await this.people.programme.get<Listed>('/cycles');
    return items.find(({ theme, state }) => theme === CYCLE_TERMS.theme && state === wanted)?.id;
  }

  private async open(body: object): Promise<string> {
    return String((await this.people.programme.post('/cycles', { body }))['id']);
  }

  private async approved(): Promise<string> {
    const id = await this.open(OF_SERVICES);
    await this.move(id, { action: 'approve' });
    return id;
  }

  /** One in which grades can no longer change. */
  private async withFindings(): Promise<string> {
    const id = await this.approved();
    const body = 'Subject,Standard,Grade\nA service of tests,Overall,Good\n';
    await this.people.programme.post(`/cycles/${id}/published-grades`, { body });
    await this.move(id, { action: 'start-findings' });
    const look = () => this.people.programme.get<readonly Reported[]>('/reports', 'reports');
    await eventually(look, (reports) => reports.some((one) => one.id === id && one.state === 'findings'));
    return id;
  }

  /** A new cycle each time: what is published stands. */
  private async prepare(): Promise<string> {
    const id = await this.withFindings();
    const prepared = await this.people.colleague.post(`/reports/${id}/public-versions`, {}, 'reports');
    this.versionId = String(prepared['versionId']);
    return id;
  }

  private async move(id: string, body: object): Promise<void> {
    await this.people.programme.post(`/cycles/${id}/moves`, { body, version: await this.versionOf(id) });
  }

  private async versionOf(id: string): Promise<number> {
    return Number((await this.people.programme.get(`/cycles/${id}`))['version']);
  }
}
