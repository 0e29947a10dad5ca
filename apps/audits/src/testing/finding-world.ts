import {
  findingDraftedV1,
  wireName,
  type CycleChangedV1,
  type FindingDraftedV1,
  type ScreenedPassage,
} from '@accord/contracts';
import { newId, type Role } from '@accord/kernel';
import { EventCourier, SAID_EVENTS, type RequestOptions, type SaidEvent, type ServiceAnswer } from '@accord/testing';
import { AuditsFixture } from './audits-fixture.js';
import { knownCycle } from './known-cycle.js';

/** What became of a finding, or why not. */
export interface Decided {
  readonly findingId: string;
  readonly state: string;
  readonly version: number;
  readonly code?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/** What a finding of the tests says; nobody of the tests is named in it. */
export const STATEMENT = 'Chronologies were missing, so a pattern of neglect over time was not seen.';

const CONTENT = { kind: 'area-for-improvement', domain: 'D1', statement: STATEMENT, supportingCases: 2 };

/** `audits` with a cycle that is at its findings, moderated cases, and people who write, agree and read. */
export class FindingWorld {
  private constructor(
    readonly audits: AuditsFixture,
    readonly cycle: CycleChangedV1,
    private readonly courier: EventCourier,
  ) {}

  static async start(scopes: readonly string[] = ['stockton'], changed: Partial<CycleChangedV1> = {}) {
    const audits = await AuditsFixture.start(scopes);
    const cycle = await knownCycle(audits, 'stockton', 'findings', changed);
    for (const scope of scopes.slice(1)) await knownCycle(audits, scope, 'findings', cycle);
    const world = new FindingWorld(audits, cycle, await EventCourier.to(audits.service.app, 'audits'));
    await world.person('moderator', ['moderator']);
    await world.person('manager', ['partnership-manager']);
    await world.person('director', ['director']);
    await world.moderated(3, ['D1']);
    return world;
  }

  person(subject: string, roles: readonly Role[], scope = 'stockton'): Promise<string> {
    return this.audits.person(scope, { subject, name: `Known ${subject}`, roles });
  }

  /** Cases that were moderated in these domains and graded. */
  async moderated(cases: number, domains: readonly string[], state = 'closed', cycleId = this.cycle.cycleId) {
    for (let index = 0; index < cases; index += 1) {
      const [id, by] = [newId(), newId()];
      const pseudonym = `STO-18Q3-${id.slice(0, 4)}`;
      const sql =
        'INSERT INTO case_moderation (drawn_case_id, cycle_id, pseudonym, state, version) VALUES ($1, $2, $3, $4, 1)';
      await this.rows(sql, [id, cycleId, pseudonym, state]);
      for (const domain of domains) {
        const judged = `INSERT INTO moderated_judgement (id, drawn_case_id, agency_id, domain, self, grade, accepted, at, by)
          VALUES ($1, $2, 'cleveland-police', $3, 'G', 'G', true, now(), $4)`;
        await this.rows(judged, [newId(), id, domain, by]);
      }
      await this.rows(`INSERT INTO case_grade (id, drawn_case_id, overall, at, by) VALUES ($1, $2, 'G', now(), $3)`, [
        newId(),
        id,
        by,
      ]);
    }
  }

  draft(subject = 'moderator', changed: object = {}, options: RequestOptions = {}): Promise<ServiceAnswer<Decided>> {
    const path = `/cycles/${this.cycle.cycleId}/findings`;
    return this.audits.visitor(subject).post<Decided>(path, { ...CONTENT, ...changed }, options);
  }

  /** Does something with a finding on the version that it has. */
  async act(
    subject: string,
    action: string,
    findingId: string,
    body?: object,
    options: RequestOptions = {},
  ): Promise<ServiceAnswer<Decided>> {
    const [row] = await this.rows<{ version: number }>('SELECT version FROM finding WHERE id = $1', [findingId]);
    const path = `/findings/${findingId}/${action}`;
    return this.audits.visitor(subject).post<Decided>(path, body, { ifMatch: row?.version ?? 1, ...options });
  }

  redraft(subject: string, findingId: string, changed: object = {}) {
    return this.act(subject, 'redraft', findingId, { ...CONTENT, ...changed });
  }

  /** The texts of a finding that wait or waited for their screening, oldest first. */
  async asked(findingId: string): Promise<FindingDraftedV1[]> {
    const said = await this.said('stockton', 'audits');
    const drafted = said.filter(
      ({ type, aggregateId }) => type === wireName(findingDraftedV1) && aggregateId === findingId,
    );
    return drafted.map(({ data }) => data as FindingDraftedV1);
  }

  /** What `cases` answers to a text, by default to the last one of the finding; brought twice, as topics may. */
  async screened(
    findingId: string,
    passages: readonly ScreenedPassage[] = [],
    changed: Partial<FindingDraftedV1> = {},
    sequence = 1,
  ): Promise<void> {
    const asked = (await this.asked(findingId)).at(-1);
    const { textId = '', digest = '' } = { ...asked, ...changed };
    const data = { findingId, textId, digest, passages };
    const event = { id: newId(), type: 'finding-screened.v1', aggregateId: findingId, sequence, at: new Date(), data };
    await this.bring('stockton', 'cases', 'stockton', [event, event]);
  }

  /** Drafted, screened and agreed by two people. */
  async agreed(changed: object = {}): Promise<string> {
    const { body } = await this.draft('moderator', changed);
    await this.screened(body.findingId);
    const answer = await this.act('manager', 'agree', body.findingId);
    if (answer.status !== 200) throw new Error(`Agreeing was answered with ${answer.status} ${answer.body.code}`);
    return body.findingId;
  }

  /** Agreed and released. */
  async shared(changed: object = {}): Promise<string> {
    const findingId = await this.agreed(changed);
    const answer = await this.act('manager', 'share', findingId, { agreementId: this.cycle.agreementId });
    if (answer.status !== 200) throw new Error(`Sharing was answered with ${answer.status} ${answer.body.code}`);
    return findingId;
  }

  bring(saidIn: string, channel: 'audits' | 'cases' | 'sharing', readIn: string, events: readonly SaidEvent[]) {
    return this.courier.bring({ saidIn, channel, readIn, events });
  }

  /** Everything that was said on a topic is read in another scope, all of it twice. */
  async carry(saidIn: string, channel: 'audits' | 'sharing', readIn: string): Promise<void> {
    const events = await this.said(saidIn, channel);
    await this.bring(saidIn, channel, readIn, events);
    await this.bring(saidIn, channel, readIn, events);
  }

  /** From the authority to the partnership, and from there to both authorities. */
  async carryToAll(): Promise<void> {
    await this.carry('stockton', 'sharing', 'joint');
    await this.carry('joint', 'audits', 'hartlepool');
    await this.carry('joint', 'audits', 'stockton');
  }

  said(scope: string, channel: string): Promise<SaidEvent[]> {
    return this.audits.rows<SaidEvent & object>(scope, SAID_EVENTS, [`${scope}.${channel}`]);
  }

  rows<Row extends object>(sql: string, parameters: unknown[] = [], scope = 'stockton'): Promise<Row[]> {
    return this.audits.rows<Row>(scope, sql, parameters);
  }

  close(): Promise<void> {
    return this.audits.close();
  }
}
