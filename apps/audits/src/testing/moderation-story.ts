import type { ServiceAnswer } from '@accord/testing';
import type { CaseModerationResponse } from '../moderation/case-moderation-page/case-moderation.response.js';
import type { AuditsFixture } from './audits-fixture.js';
import { COMPLETE, Fieldwork } from './fieldwork.js';

/** Grades by domain; what is not named is Good. */
export type Grades = Readonly<Record<string, string>>;

/** A cycle in moderation in Stockton, with cases that agencies handed in, and people who may and may not moderate them. */
export class ModerationStory {
  private constructor(
    readonly audits: AuditsFixture,
    readonly field: Fieldwork,
  ) {}

  /** Beside the people of fieldwork: Nadia and Omar moderate, Dora directs. */
  static async start(audits: AuditsFixture): Promise<ModerationStory> {
    const field = await Fieldwork.start(audits, 'moderation');
    const moderator = { roles: ['moderator'], agencyId: 'stockton-council' } as const;
    await audits.person('stockton', { subject: 'nadia', name: 'Nadia', ...moderator, team: 'Quality' });
    await audits.person('stockton', { subject: 'omar', name: 'Omar', ...moderator, team: 'Quality' });
    await audits.person('stockton', { subject: 'dora', name: 'Dora', roles: ['director'] });
    return new ModerationStory(audits, field);
  }

  /** A case that the police handed in with these grades, and the council did not. */
  async handedIn(grades: Grades = {}): Promise<string> {
    const { id, drawnCaseId } = await this.field.assigned();
    for (const { code } of this.field.cycle.tool.domains) {
      const body = { ...COMPLETE(code), grade: grades[code] ?? 'G' };
      await this.done(await this.as('amara').put(`/submissions/${id}/domains/${code}`, body, { ifMatch: 0 }));
    }
    await this.done(await this.field.submit(id));
    return drawnCaseId;
  }

  /** A case of which moderation was opened by Nadia. */
  async opened(grades: Grades = {}): Promise<string> {
    const drawnCaseId = await this.handedIn(grades);
    await this.done(await this.as('nadia').post(`/drawn-cases/${drawnCaseId}/moderation`, {}));
    return drawnCaseId;
  }

  as(subject: string) {
    return this.field.as(subject);
  }

  page(drawnCaseId: string, subject = 'nadia'): Promise<ServiceAnswer<CaseModerationResponse & { code?: string }>> {
    return this.as(subject).get(`/drawn-cases/${drawnCaseId}/moderation`);
  }

  /** Does something to a case as it is now: `accepted-grades`, `moderated-judgements`, `grade`, `moderation/reopen`. */
  async act(drawnCaseId: string, verb: string, body: object = {}, subject = 'nadia') {
    const { version } = (await this.page(drawnCaseId)).body;
    return this.as(subject).post(`/drawn-cases/${drawnCaseId}/${verb}`, body, { ifMatch: version });
  }

  /** The same as `act`, for what must succeed. */
  async mustAct(drawnCaseId: string, verb: string, body: object = {}): Promise<void> {
    await this.done(await this.act(drawnCaseId, verb, body));
  }

  /** Types of what was said about a case, in order. */
  async said(drawnCaseId: string): Promise<string[]> {
    return (await this.audits.eventsAbout('stockton', drawnCaseId)).map(({ type }) => type);
  }

  private done(answer: ServiceAnswer<unknown>): Promise<void> {
    if (answer.status >= 300) throw new Error(`It was refused: ${answer.text}`);
    return Promise.resolve();
  }
}
