import type { Walker } from './walker.js';

/** A grade that moderation gives an agency. */
export interface GivenGrade {
  readonly agency: string;
  readonly grade: string;
  readonly reason?: string;
}

/** Opens the moderation of a case from its list, and locks what was handed in. */
export async function openModeration(moderator: Walker, pseudonym: string): Promise<void> {
  await moderator.follow(pseudonym);
  await moderator.press('Open the moderation');
  await moderator.press('Open the moderation');
}

/** Gives an agency a moderated grade on the page of a domain that is open. */
export async function moderate(moderator: Walker, { agency, grade, reason = '' }: GivenGrade): Promise<void> {
  await moderator.answer(`Moderated grade of ${agency}`, grade);
  await moderator.fill(`Reason for ${agency}`, reason);
  await moderator.press('Save the moderated grades');
}

/** Accepts all self grades that stand, after looking at them; answers which they were. */
export async function acceptRest(moderator: Walker): Promise<string> {
  await moderator.press('Accept the self grades that stand');
  const shown = await moderator.says();
  await moderator.press('Accept these grades');
  return shown;
}

/** Gives the overall grade on its page, which is open. */
export async function gradeCase(moderator: Walker, grade: string, reason: string): Promise<void> {
  await moderator.answer('Overall multi-agency grade', grade);
  await moderator.fill('Reason (optional)', reason);
  await moderator.press('Give the grade and close');
}
