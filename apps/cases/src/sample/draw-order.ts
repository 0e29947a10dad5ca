import { createHash } from 'node:crypto';
import { byCodePoint } from './domain/by-code-point.js';

/** The place of a case in the order of its stratum: whoever comes first is drawn first. */
export function placeInOrder(seed: string, stratum: string, caseId: string): string {
  return createHash('sha256').update(`${seed}:${stratum}:${caseId}`).digest('hex');
}

/** The cases of a stratum in the order of the draw: so many are drawn, the following ones take their places. */
export function drawOrder<Case extends { readonly caseId: string }>(
  seed: string,
  stratum: string,
  cases: readonly Case[],
): Case[] {
  return cases
    .map((one) => ({ one, place: placeInOrder(seed, stratum, one.caseId) }))
    .sort((first, second) => byCodePoint(first.place, second.place))
    .map(({ one }) => one);
}
