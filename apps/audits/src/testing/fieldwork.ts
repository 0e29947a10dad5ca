import type { CycleChangedV1, CycleState, DrawnCase } from '@accord/contracts';
import { newId, toScope } from '@accord/kernel';
import { UnitOfWork, type ScopeTransaction } from '@accord/persistence';
import { RequestOnSampleHandler } from '../submission/request-submissions/request-on-sample.handler.js';
import type { AuditsFixture } from './audits-fixture.js';
import { knownCycle } from './known-cycle.js';
import type { Visitor } from './visitor.js';

/** A domain of which nothing is missing. */
export const COMPLETE = (code: string, rationale = `Why ${code} is good.`) => ({
  grade: 'G',
  answers: [1, 2].map((number) => ({ question: `${code}.${number}`, answer: 'met' })),
  rationale,
  evidence: 'Record of 3 May, page 4',
});

/** Fieldwork of one cycle in Stockton: cases as they were drawn, people of the police and of the council. */
export class Fieldwork {
  private lastNumber = 100;

  private constructor(
    readonly audits: AuditsFixture,
    readonly cycle: CycleChangedV1,
    readonly people: Readonly<Record<'amara' | 'bilal' | 'lena' | 'mo' | 'cora', string>>,
  ) {}

  static async start(audits: AuditsFixture, state: CycleState = 'fieldwork'): Promise<Fieldwork> {
    const cycle = await knownCycle(audits, 'stockton', state);
    const council = { agencyId: 'stockton-council' };
    const people = {
      amara: await audits.person('stockton', { subject: 'amara', name: 'Amara', roles: ['auditor'], team: 'North' }),
      bilal: await audits.person('stockton', { subject: 'bilal', name: 'Bilal', roles: ['auditor'] }),
      lena: await audits.person('stockton', { subject: 'lena', name: 'Lena', roles: ['safeguarding-lead'] }),
      mo: await audits.person('stockton', { subject: 'mo', name: 'Mo', roles: ['moderator'] }),
      cora: await audits.person('stockton', {
        ...{ subject: 'cora', name: 'Cora', roles: ['auditor', 'safeguarding-lead'], ...council },
      }),
    };
    return new Fieldwork(audits, cycle, people);
  }

  as(subject: string): Visitor {
    return this.audits.visitor(subject);
  }

  /** What `cases` says of the sample, handled as it is when it comes. */
  async draw(...cases: Partial<DrawnCase>[]): Promise<DrawnCase[]> {
    const drawn = cases.map((one, index): DrawnCase => {
      const pseudonym = `STO-18Q3-${String(index + 10)}`;
      const basics = { team: 'Safeguarding North', stratum: 'Child protection', state: 'drawn' as const };
      return { drawnCaseId: newId(), pseudonym, ...basics, ...one };
    });
    const { cycleId } = this.cycle;
    const hash = 'a'.repeat(64);
    const data = { cycleId, digest: hash, seed: hash, size: 120, strata: [], cases: drawn };
    const handler = this.audits.service.app.get(RequestOnSampleHandler, { strict: false });
    await this.within(async (tx) => {
      const said = { saidIn: toScope('stockton'), id: newId(), type: 'sample-drawn.v1', sequence: 1 };
      await handler.request({ tx, data, at: this.audits.clock.now(), aggregateId: cycleId, ...said });
    });
    return drawn;
  }

  within<Result>(work: (tx: ScopeTransaction) => Promise<Result>): Promise<Result> {
    return this.audits.service.app.get(UnitOfWork).run(toScope('stockton'), work);
  }

  /** The submission of an agency on a case. */
  async submissionOf(drawnCaseId: string, agencyId = 'cleveland-police'): Promise<string> {
    const sql = 'SELECT id FROM submission WHERE drawn_case_id = $1 AND agency_id = $2';
    const [row] = await this.audits.rows<{ id: string }>('stockton', sql, [drawnCaseId, agencyId]);
    return row?.id ?? '';
  }

  /** A new case whose police submission Amara is assigned to; the submission's id. */
  async assigned(): Promise<{ readonly id: string; readonly drawnCaseId: string }> {
    this.lastNumber += 1;
    const [drawn] = await this.draw({ pseudonym: `STO-18Q3-${this.lastNumber}` });
    const drawnCaseId = drawn?.drawnCaseId ?? '';
    const id = await this.submissionOf(drawnCaseId);
    const body = { auditorId: this.people.amara };
    const answer = await this.as('lena').post(`/submissions/${id}/assign`, body, { ifMatch: 1 });
    if (answer.status !== 200) throw new Error(`Assigning was refused: ${answer.text}`);
    return { id, drawnCaseId };
  }

  /** Saves every domain completely, each for the first time. */
  async complete(id: string, subject = 'amara'): Promise<void> {
    for (const { code } of this.cycle.tool.domains) {
      const answer = await this.as(subject).put(`/submissions/${id}/domains/${code}`, COMPLETE(code), { ifMatch: 0 });
      if (answer.status !== 200) throw new Error(`Saving was refused: ${answer.text}`);
    }
  }

  /** Submits what was saved, as it is now. */
  async submit(id: string, subject = 'amara') {
    const { version, draftVersion } = (await this.page(id, subject)).body;
    return this.as(subject).post(`/submissions/${id}/submit`, { draftVersion }, { ifMatch: Number(version) });
  }

  page(id: string, subject = 'amara') {
    return this.as(subject).get<Record<string, never> & { version: number; draftVersion: number }>(
      `/submissions/${id}`,
    );
  }
}
