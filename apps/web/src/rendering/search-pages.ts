import type { Paged } from '../services/paged.js';

/** The pages of what was found by a form: asked for by buttons of that form, so that no address says what was searched. */
export interface SearchPagesView {
  readonly previous?: number;
  readonly next?: number;
  readonly text: string;
}

/** Where one is among the pages of what was found; undefined when there is one page only. */
export function presentSearchPages({
  page,
  pages,
}: Pick<Paged<unknown>, 'page' | 'pages'>): SearchPagesView | undefined {
  if (pages <= 1) return undefined;
  return {
    previous: page > 1 ? Math.min(page - 1, pages) : undefined,
    next: page < pages ? page + 1 : undefined,
    text: `Page ${page} of ${pages}`,
  };
}
