import type { AddressInfo } from 'node:net';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';
import type { Action } from '@accord/service';
import {
  sampleCycle,
  sampleCycles,
  sampleDecisions,
  sampleDraft,
  sampleGrades,
  sampleServiceCycle,
} from './sample-cycle.js';
import { sampleImport, sampleImports } from './sample-register.js';
import {
  sampleDeliveries,
  sampleInbox,
  sampleInvitations,
  samplePeople,
  samplePerson,
  sampleTrail,
} from './sample-answers.js';
import {
  sampleParkedBehind,
  sampleParkedDetails,
  sampleParkedGap,
  sampleParkedList,
  sampleParkedUnreadable,
} from './sample-parked.js';
import { sampleAuditors, sampleSubmission, sampleSubmissionHistory, sampleSubmissions } from './sample-submissions.js';
import { sampleFinalGrades, sampleModeration, sampleModerationList } from './sample-moderation.js';
import { samplePublicVersion, sampleReport, sampleReports } from './sample-report.js';

/** A request as a service got it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly audience: string;
  readonly subject: string;
  readonly headers: FastifyRequest['headers'];
  readonly body: unknown;
}

interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Record<string, string>;
}

/** Every service of Accord in one: answers in the shapes of the real ones, to whom the test gave a role. */
export class StubServices {
  readonly seen: SeenRequest[] = [];
  private readonly roles = new Map<string, readonly Action[]>();
  private readonly overrides = new Map<string, Answer>();

  private constructor(private readonly server: FastifyInstance) {}

  static async start(): Promise<StubServices> {
    const server = fastify({ forceCloseConnections: true });
    const stub = new StubServices(server);
    server.addContentTypeParser('text/csv', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    server.all('/*', (request, reply) => stub.answerTo(request, reply));
    await server.listen({ port: 0, host: '127.0.0.1' });
    return stub;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /** From now on that person holds a role in that scope which allows these things. */
  giveRole(subject: string, scope: string, actions: readonly Action[] = []): void {
    this.roles.set(`${subject} ${scope}`, actions);
  }

  takeRoles(): void {
    this.roles.clear();
    this.overrides.clear();
    this.seen.length = 0;
  }

  /** What to answer to `POST /people`, whoever asks; without an answer, the usual one again. */
  answer(route: string, answer?: Answer): void {
    if (answer) this.overrides.set(route, answer);
    else this.overrides.delete(route);
  }

  to(method: string, path: string): SeenRequest[] {
    return this.seen.filter((request) => request.method === method && request.path === path);
  }

  stop(): Promise<void> {
    return this.server.close();
  }

  private async answerTo(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { aud, sub } = decodeJwt((request.headers.authorization ?? '').replace('Bearer ', ''));
    const path = request.url.split('?')[0] ?? '';
    const seen = {
      method: request.method,
      path,
      audience: String(aud),
      subject: String(sub),
      headers: request.headers,
      body: request.body,
    };
    this.seen.push(seen);
    const answer = this.overrides.get(`${seen.method} ${path}`) ?? this.usual(seen);
    await reply
      .code(answer.status)
      .headers(answer.headers ?? {})
      .send(answer.body);
  }

  private usual({ method, path, audience, subject }: SeenRequest): Answer {
    const scope = audience.replace('urn:accord:', '');
    const actions = this.roles.get(`${subject} ${scope}`);
    if (path === '/me') return { status: 200, body: meOf(subject, scope, actions) };
    if (path === '/sign-ins') return { status: 204 };
    if (path === '/invitations/accept') return { status: 201, body: { personId: samplePerson.id } };
    if (!actions) return problem(403, 'no-grant', 'You hold no role here.');
    if (path === '/people/search') return { status: 200, body: samplePeople };
    if (method === 'POST')
      return {
        status: 201,
        body: { id: 'x', grantId: 'x', secret: 's'.repeat(43), expiresAt: '2026-12-01T09:05:00Z' },
      };
    return READS[path] ?? problem(404, 'not-found', 'There is no such thing here.');
  }
}

const READS: Readonly<Record<string, Answer>> = {
  '/people': { status: 200, body: samplePeople },
  [`/people/${samplePerson.id}`]: { status: 200, body: samplePerson, headers: { etag: '"v7"' } },
  '/invitations': { status: 200, body: sampleInvitations },
  '/inbox': { status: 200, body: sampleInbox },
  '/inbox/unread': { status: 200, body: { unread: 3 } },
  '/deliveries': { status: 200, body: sampleDeliveries },
  '/trail': { status: 200, body: sampleTrail },
  '/parked-messages': { status: 200, body: sampleParkedList },
  ...Object.fromEntries(
    [sampleParkedDetails, sampleParkedBehind, sampleParkedGap, sampleParkedUnreadable].map((body) => [
      `/parked-messages/${body.id}`,
      { status: 200, body },
    ]),
  ),
  '/register-imports': { status: 200, body: sampleImports },
  ...Object.fromEntries(
    (['receiving', 'applied', 'refused'] as const).map((state) => {
      const body = sampleImport(state);
      return [`/register-imports/${body.id}`, { status: 200, body }];
    }),
  ),
  '/cycles': { status: 200, body: { items: sampleCycles } },
  ...Object.fromEntries(
    [sampleCycle, sampleDraft, sampleServiceCycle].flatMap((cycle) => [
      [`/cycles/${cycle.id}`, { status: 200, body: cycle }],
      [`/cycles/${cycle.id}/decisions`, { status: 200, body: { items: sampleDecisions } }],
      [`/cycles/${cycle.id}/published-grades`, { status: 200, body: sampleGrades }],
    ]),
  ),
  '/submissions': { status: 200, body: sampleSubmissions },
  [`/submissions/${sampleSubmission.id}`]: { status: 200, body: sampleSubmission, headers: { etag: '"v2"' } },
  [`/submissions/${sampleSubmission.id}/history`]: { status: 200, body: sampleSubmissionHistory },
  [`/submissions/${sampleSubmission.id}/auditors`]: { status: 200, body: sampleAuditors },
  [`/cycles/${sampleModerationList.cycleId}/moderation`]: { status: 200, body: sampleModerationList },
  [`/drawn-cases/${sampleModeration.drawnCaseId}/moderation`]: { status: 200, body: sampleModeration },
  [`/drawn-cases/${sampleModeration.drawnCaseId}/final-grades`]: { status: 200, body: sampleFinalGrades },
  '/reports': { status: 200, body: sampleReports },
  [`/reports/${sampleReport.cycle.id}/restricted`]: { status: 200, body: sampleReport },
  [`/reports/${sampleReport.cycle.id}/public`]: { status: 200, body: samplePublicVersion },
};

function problem(status: number, code: string, detail: string): Answer {
  return { status, body: { type: 'about:blank', status, title: code, code, detail } };
}

function meOf(subject: string, scope: string, actions: readonly Action[] | undefined): object {
  const grant = {
    grantId: '0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c55',
    role: 'administrator',
    agencyId: 'stockton-council',
    validFrom: '2026-11-24',
  };
  return {
    scope: {
      id: scope,
      name: { stockton: 'Stockton', hartlepool: 'Hartlepool' }[scope] ?? 'Partnership',
      kind: scope === 'joint' ? 'joint' : 'authority',
    },
    person: actions ? { id: '2d9f7e68-7a5f-4f4e-9f1b-6d2f3c4b5a69', name: `Known ${subject}` } : null,
    grants: actions ? [grant] : [],
    actions: actions ?? [],
  };
}
