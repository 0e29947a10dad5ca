import type { GradeChange, ModerationStory } from './authority-story.js';
import type { DemoActor } from './demo-actor.js';

interface CasePage {
  readonly waiting: number;
  readonly agencies: readonly {
    readonly agencyId: string;
    readonly judgements: readonly { readonly domain: string; readonly moderated: readonly object[] }[];
  }[];
}

interface Moderated {
  readonly version: number;
}

/** Moderates one case as far as the story does, from wherever it is. */
export async function moderateCase(
  moderator: DemoActor,
  { drawnCaseId, isOpen }: { readonly drawnCaseId: string; readonly isOpen: boolean },
  { changes = [], overall, reason }: ModerationStory,
): Promise<void> {
  const path = `/drawn-cases/${drawnCaseId}`;
  if (!isOpen) await moderator.post('audits', `${path}/moderation`);
  const page = await moderator.get<CasePage>('audits', `${path}/moderation`);
  let { version } = page;
  const act = async (action: string, body: object): Promise<void> => {
    version = (await moderator.post<Moderated>('audits', `${path}/${action}`, { body, version })).body.version;
  };
  for (const change of changes.filter((one) => isOutstanding(page.body, one))) {
    await act('moderated-judgements', judgementsOf(change));
  }
  if (!overall) return;
  if (page.body.waiting > 0) await act('accepted-grades', {});
  await act('grade', { overall, ...(reason && { reason }) });
}

function judgementsOf({ agency, domain, grade, reason }: GradeChange): object {
  return { domain, judgements: [{ agencyId: agency, grade, reason }] };
}

function isOutstanding({ agencies }: CasePage, { agency, domain }: GradeChange): boolean {
  const judgements = agencies.find(({ agencyId }) => agencyId === agency)?.judgements ?? [];
  return judgements.some((judgement) => judgement.domain === domain && judgement.moderated.length === 0);
}
