import { PAGE_SIZE, type PageQuery } from './page-query.js';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** Puts a page together from its entries and the length of the whole list. */
export function pageOf<Item>(items: readonly Item[], total: number, query: PageQuery): Page<Item> {
  return { items, page: query.page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
}
