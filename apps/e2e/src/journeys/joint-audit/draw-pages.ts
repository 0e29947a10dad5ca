import { createHash } from 'node:crypto';
import type { Walker } from './walker.js';

/** What anybody can check of an authority's part in a draw, as the page tells it. */
export interface ShownDraw {
  readonly digest: string;
  readonly value: string;
  readonly seed: string;
  readonly pseudonyms: readonly string[];
  readonly says: string;
}

/** An authority's part of the draw's page that is open. */
export async function shownDraw(walker: Walker, authority: string): Promise<ShownDraw> {
  const part = walker.page.locator('section', { has: walker.page.locator(`h2#${authority}`) });
  const fact = async (term: string): Promise<string> => {
    const row = part.locator('.govuk-summary-list__row', { has: walker.page.getByText(term, { exact: true }) });
    return (await row.locator('dd').allInnerTexts()).join().trim();
  };
  return {
    digest: await fact('Digest of the frame'),
    value: await fact('Value'),
    seed: await fact('Seed'),
    pseudonyms: await part.locator('th.accord-pseudonym').allInnerTexts(),
    says: await part.innerText(),
  };
}

/** What `sha256sum` answers of a text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The cases of a stratum in the order of the draw, from its frame and seed alone: what anybody does who holds the file.
 * `strata` are lines `stratum<TAB>case id`.
 */
export function drawnOrder(strata: string, seed: string, stratum: string): string[] {
  const ids = strata.split('\n').flatMap((line) => {
    const [of, id] = line.split('\t');
    return of === stratum && id ? [id] : [];
  });
  const hash = (id: string): string => sha256(`${seed}:${stratum}:${id}`);
  return ids.sort((one, other) => (hash(one) < hash(other) ? -1 : 1));
}
