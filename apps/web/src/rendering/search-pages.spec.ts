import { presentSearchPages } from './search-pages.js';

describe(presentSearchPages.name, () => {
  it('is not there for a single page', () => {
    expect(presentSearchPages({ page: 1, pages: 1 })).toBeUndefined();
  });

  it.each([
    [1, { next: 2, text: 'Page 1 of 3' }],
    [2, { previous: 1, next: 3, text: 'Page 2 of 3' }],
    [3, { previous: 2, text: 'Page 3 of 3' }],
    [9, { previous: 3, text: 'Page 9 of 3' }],
  ])('leads from page %i to its neighbours that are there', (page, expected) => {
    expect(presentSearchPages({ page, pages: 3 })).toEqual(expected);
  });
});
