import type { SubmissionStory } from './authority-story.js';
import type { DemoActor, DemoAnswer } from './demo-actor.js';
import { judgementOf, type AskedDomain } from './judgement-of.js';
import type { DemoStory } from './demo-story.js';

/** The lead and the auditor of an agency at work, and what they take their words from. */
export interface AgencyDesk {
  readonly lead: DemoActor;
  readonly auditor: DemoActor;
  readonly auditorId: string;
  readonly evidence: string;
  readonly rationales: DemoStory['rationales'];
}

interface SubmissionPage {
  readonly state: string;
  readonly draftVersion: number;
  readonly round: number;
  readonly domains: readonly (AskedDomain & { readonly version: number })[];
  readonly may: {
    readonly save: boolean;
    readonly submit: boolean;
    readonly notKnown: boolean;
    readonly return: boolean;
  };
}

/** Brings one submission to where the story leaves it, from wherever it is. */
export async function recordSubmission(desk: AgencyDesk, id: string, told: SubmissionStory): Promise<void> {
  const path = `/submissions/${id}`;
  const found = await desk.lead.get<SubmissionPage>('audits', path);
  if (found.body.state === 'requested') {
    await desk.lead.post('audits', `${path}/assign`, { body: { auditorId: desk.auditorId }, version: found.version });
  }
  if (found.body.round === 0) await handIn(desk, path, told);
  if (told.returned) await giveBack(desk, path, told.returned);
}

async function handIn(desk: AgencyDesk, path: string, told: SubmissionStory): Promise<void> {
  const before = await look(desk, path);
  if (told.notKnown && before.body.may.notKnown) {
    await desk.auditor.post('audits', `${path}/not-known`, {
      body: { reason: told.notKnown },
      version: before.version,
    });
  }
  if (!told.grades || !before.body.may.save) return;
  await write(desk, path, { domains: before.body.domains, grades: told.grades.split(' ') });
  if (told.draft) return;
  const { body, version } = await look(desk, path);
  if (body.may.submit)
    await desk.auditor.post('audits', `${path}/submit`, { body: { draftVersion: body.draftVersion }, version });
}

/** Writes the domains that nothing is written of, in their order. */
async function write(
  { auditor, rationales, evidence }: AgencyDesk,
  path: string,
  { domains, grades }: { readonly domains: SubmissionPage['domains']; readonly grades: readonly string[] },
): Promise<void> {
  for (const [index, grade] of grades.entries()) {
    const domain = domains[index];
    if (!domain || domain.version > 0) continue;
    const rationale = rationales[domain.code]?.[grade] ?? '';
    const body = judgementOf(domain, { grade, rationale, evidence });
    await auditor.put('audits', `${path}/domains/${domain.code}`, { body, version: 0 });
  }
}

/** Once: what comes back a second time stays. */
async function giveBack(desk: AgencyDesk, path: string, reason: string): Promise<void> {
  const { body, version } = await desk.lead.get<SubmissionPage>('audits', path);
  if (body.may.return && body.round === 1)
    await desk.lead.post('audits', `${path}/return`, { body: { reason }, version });
}

function look({ auditor }: AgencyDesk, path: string): Promise<DemoAnswer<SubmissionPage>> {
  return auditor.get<SubmissionPage>('audits', path);
}
