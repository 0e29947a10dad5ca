import type { Paged } from '../services/paged.js';

interface PageItem {
  readonly number?: number;
  readonly href?: string;
  readonly current?: boolean;
  readonly ellipsis?: boolean;
}

/** What govukPagination takes. */
export interface PaginationView {
  readonly previous?: { readonly href: string };
  readonly next?: { readonly href: string };
  readonly items: readonly PageItem[];
}

/** Links to the pages of a list, the search kept; undefined when there is one page only. */
export function presentPagination(
  list: Pick<Paged<unknown>, 'page' | 'pages'>,
  path: string,
  search: Readonly<Record<string, string | undefined>> = {},
): PaginationView | undefined {
  if (list.pages <= 1) return undefined;
  const href = (page: number) => {
    const query = new URLSearchParams(
      Object.entries(search).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : [])),
    );
    query.set('page', String(page));
    return `${path}?${query.toString()}`;
  };
  return {
    previous: list.page > 1 ? { href: href(list.page - 1) } : undefined,
    next: list.page < list.pages ? { href: href(list.page + 1) } : undefined,
    items: shownNumbers(list.page, list.pages).map((number) =>
      number === undefined ? { ellipsis: true } : { number, href: href(number), current: number === list.page },
    ),
  };
}

/** First, last and the neighbours of the current page; undefined stands for those left out. */
function shownNumbers(page: number, pages: number): (number | undefined)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  const numbers = [...new Set(wanted)].sort((a, b) => a - b);
  return numbers.flatMap((one, index) => (index > 0 && one - (numbers[index - 1] ?? 0) > 1 ? [undefined, one] : [one]));
}
