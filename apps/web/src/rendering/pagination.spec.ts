import { presentPagination } from './pagination.js';

describe(presentPagination.name, () => {
  it('is not there for a single page', () => {
    expect(presentPagination({ page: 1, pages: 1 }, '/people')).toBeUndefined();
    expect(presentPagination({ page: 1, pages: 0 }, '/people')).toBeUndefined();
  });

  it('keeps the search in every link', () => {
    const view = presentPagination({ page: 1, pages: 2 }, '/deliveries', { state: 'a & b', role: undefined });
    expect(view?.next?.href).toBe('/deliveries?state=a+%26+b&page=2');
    expect(view?.previous).toBeUndefined();
  });

  it('leaves out the middle of a long list', () => {
    const view = presentPagination({ page: 6, pages: 12 }, '/people');
    expect(view?.items.map((item) => item.number ?? '…')).toEqual([1, '…', 5, 6, 7, '…', 12]);
    expect(view?.items.find((item) => item.current)?.number).toBe(6);
  });
});
