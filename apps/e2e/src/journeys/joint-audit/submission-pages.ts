import { openPart, type WantedCycle } from './cycle-pages.js';
import type { Walker } from './walker.js';

/** What an auditor writes of a domain, in the words of its form. */
export interface WrittenJudgement {
  readonly grade: string;
  /** To each of the questions; without it they are left open. */
  readonly answer?: string;
  readonly rationale: string;
  readonly evidence: string;
}

/** The domains of the tool, as its pages call them. */
export const DOMAINS = [
  'D1 Recognition and referral',
  'D2 Information sharing',
  'D3 Assessment and analysis',
  'D4 Planning and review',
  "D5 Child's voice and lived experience",
  'D6 Joint working and escalation',
  'D7 Management oversight and supervision',
  'D8 Impact and outcome',
] as const;

/** Opens a submission by the list of its cycle. */
export async function openSubmission(walker: Walker, cycle: WantedCycle, title: string): Promise<void> {
  await openPart(walker, cycle, 'Submissions');
  await walker.follow(title);
}

/** A lead names the auditor of a submission that is open. */
export async function nameAuditor(lead: Walker, auditor: string): Promise<void> {
  await lead.follow('Name the auditor');
  await lead.choose('Auditor', auditor);
  await lead.press('Name the auditor');
}

/** Answers everything on the page of a domain; presses nothing. */
export async function writeJudgement(auditor: Walker, judgement: WrittenJudgement): Promise<void> {
  const questions = auditor.page.getByRole('group').filter({ has: auditor.page.locator('[name^=answer]') });
  if (judgement.answer) {
    for (const question of await questions.all()) await question.getByLabel(judgement.answer, { exact: true }).check();
  }
  await auditor.answer('Grade', judgement.grade);
  await auditor.fill('Rationale', judgement.rationale);
  await auditor.fill('Where the evidence is', judgement.evidence);
}

/** The pseudonyms of the cases that a list shows, in their order. */
export async function pseudonymsOf(walker: Walker): Promise<string[]> {
  const found = (await walker.says()).match(/[A-Z]{3}-\d\dQ\d-\d+/g) ?? [];
  return [...new Set(found)].sort();
}
