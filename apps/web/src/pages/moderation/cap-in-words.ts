import type { GradeCap, NamedGrade } from '../../services/audits/moderation.js';
import { gradeName } from './moderation-words.js';

/** The cap and every rule that holds, the one that caps first. */
export function capInWords(
  { grade, rules }: GradeCap,
  { grades }: { readonly grades: readonly NamedGrade[] },
): string[] {
  const best = `The overall grade can be ${gradeName(grades, grade)} at best.`;
  return [best, ...rules.map(({ text, domains }) => `${text} (here: ${domains.join(', ')})`)];
}
