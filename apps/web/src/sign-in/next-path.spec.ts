import { nextPath } from './next-path.js';

describe(nextPath.name, () => {
  it('keeps a path of ours and drops its query', () => {
    expect(nextPath('/people/5b1b8f0e')).toBe('/people/5b1b8f0e');
    expect(nextPath('/people?page=2')).toBe('/people');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/a b',
    '/sign-in/callback',
    '/sign-out',
    '',
  ])('goes home instead of %s', (asked) => expect(nextPath(asked)).toBe('/'));

  it('goes home when nothing was asked', () => expect(nextPath(undefined)).toBe('/'));
});
