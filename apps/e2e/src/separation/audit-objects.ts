import { randomUUID } from 'node:crypto';
import { eventually, type RunningStack } from '@accord/testing';
import { CYCLE_TERMS } from '../requests/objects/cycles.js';
import { PLAIN_FINDING } from '../requests/objects/findings.js';
import { clientOf, signedInToken, type DemoScope } from './cast.js';

/** What people do in the demonstration's audit. */
export const DUTIES = [
  'auditor',
  'lead',
  'moderator',
  'manager',
  'importer',
  'witness',
  'reader',
  'programme',
] as const;

/** One of these duties. */
export type Duty = (typeof DUTIES)[number];

/** Who does what in each scope; in the joint scope there is nobody for a case. */
const PEOPLE: Readonly<Record<DemoScope, Partial<Record<Duty, string>>>> = {
  stockton: {
    auditor: 'bethan-ogunleye',
    lead: 'devika-ramaswamy',
    moderator: 'ngozi-adeyemi-clarke',
    manager: 'imogen-fairweather',
    importer: 'saoirse-kilbride',
    witness: 'piotr-zawadzki',
    reader: 'amara-okafor',
    programme: 'imogen-fairweather',
  },
  hartlepool: {
    auditor: 'kwabena-dlamini',
    lead: 'isolde-fernandez',
    moderator: 'oluwaseun-bankole',
    manager: 'rosalind-eberechi',
    importer: 'parveen-chaudhry',
    witness: 'lewis-tannahill',
    reader: 'farida-noorzai',
    programme: 'rosalind-eberechi',
  },
  joint: { programme: 'imogen-fairweather', reader: 'amara-okafor' },
};

/** What an audit has in a scope, by the place that it takes in an address. */
export type AuditIds = Partial<
  Record<'importId' | 'submissionId' | 'drawnCaseId' | 'moderatedCaseId' | 'findingId' | 'draftCycleId', string>
>;

/** The parts of the demonstration's audit in one scope that are that scope's own, and who may use them. */
export interface AuditOfScope {
  readonly ids: AuditIds;
  /** Token of who has a duty there. */
  readonly tokens: Partial<Record<Duty, string>>;
}

/** Gathers them. */
export async function auditOf(stack: RunningStack, scope: DemoScope): Promise<AuditOfScope> {
  const people = Object.entries(PEOPLE[scope]) as [Duty, string][];
  const tokens: Partial<Record<Duty, string>> = {};
  for (const [duty, subject] of people) tokens[duty] = await signedInToken(stack, subject, scope);
  const ids = scope === 'joint' ? await idsOfJointScope(stack, tokens) : await idsOfAuthority(stack, tokens);
  return { ids, tokens };
}

/** Takes the draft of a cycle back. */
export async function abortDraft(stack: RunningStack, { ids, tokens }: AuditOfScope): Promise<void> {
  const body = { action: 'abort', reason: 'The test of separation is over.' };
  const path = `/cycles/${ids.draftCycleId}/moves`;
  await clientOf(stack, 'audits').post(path, { token: tokens.programme, body, ifMatch: 1 });
}

/** A draft is known to nobody but those who manage cycles there; an approved cycle is everybody's. */
async function idsOfJointScope(stack: RunningStack, tokens: AuditOfScope['tokens']): Promise<AuditIds> {
  const body = { ...CYCLE_TERMS, theme: `Tried by a test of separation ${randomUUID().slice(0, 8)}` };
  const opened = await clientOf(stack, 'audits').post<{ id: string }>('/cycles', { token: tokens.programme, body });
  return { draftCycleId: opened.body.id };
}

async function idsOfAuthority(stack: RunningStack, tokens: AuditOfScope['tokens']): Promise<AuditIds> {
  const audits = clientOf(stack, 'audits');
  const cycleId = await halfWayCycle(stack, tokens.manager);
  const path = `/submissions?cycle=${cycleId}`;
  const { body: listed } = await audits.get<{ items: Submission[] }>(path, { token: tokens.auditor });
  const written = listed.items.find(({ state }) => ['in-progress', 'returned'].includes(state));
  const page = await audits.get<{ drawnCaseId: string }>(`/submissions/${written?.id}`, { token: tokens.auditor });
  const { body: moderation } = await audits.get<{ cases: ModeratedCase[] }>(`/cycles/${cycleId}/moderation`, {
    token: tokens.moderator,
  });
  const { body: imports } = await clientOf(stack, 'cases').get<{ items: { id: string }[] }>('/register-imports', {
    token: tokens.importer,
  });
  const ids = {
    importId: imports.items[0]?.id ?? '',
    submissionId: written?.id ?? '',
    drawnCaseId: page.body.drawnCaseId,
    moderatedCaseId: moderation.cases.find(({ state }) => state === 'open')?.drawnCaseId ?? '',
    findingId: await newFinding(stack, cycleId, tokens),
  };
  if (Object.values(ids).some((id) => !id)) throw new Error('The demonstration has not every object of an audit');
  return ids;
}

interface Submission {
  readonly id: string;
  readonly state: string;
}

interface ModeratedCase {
  readonly drawnCaseId: string;
  readonly state: string;
}

/** The cycle that both authorities and the joint scope know by one id. */
export async function halfWayCycle(stack: RunningStack, token: string | undefined): Promise<string> {
  const { body } = await clientOf(stack, 'audits').get<{ items: { id: string; code: string }[] }>('/cycles', {
    token,
  });
  const found = body.items.find(({ code }) => code === '18Q3');
  if (!found) throw new Error('The demonstration audit was not recorded');
  return found.id;
}

/** Drafted and screened, and shared with nobody. */
async function newFinding(stack: RunningStack, cycleId: string, tokens: AuditOfScope['tokens']): Promise<string> {
  const audits = clientOf(stack, 'audits');
  const drafted = await audits.post<{ findingId: string }>(`/cycles/${cycleId}/findings`, {
    token: tokens.moderator,
    body: PLAIN_FINDING,
  });
  const path = `/findings/${drafted.body.findingId}`;
  await eventually(
    () => audits.get<{ state: string }>(path, { token: tokens.manager }),
    ({ body }) => body.state === 'screened',
  );
  return drafted.body.findingId;
}
