import { isSameOrigin } from './is-same-origin.js';

const own = 'https://accord.example';

describe(isSameOrigin.name, () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: own }, false],
    [{ 'sec-fetch-site': ['same-origin', 'cross-site'] }, false],
    [{ origin: own }, true],
    [{ origin: 'https://accord.example.evil.example' }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('%j: %s', (headers, expected) => expect(isSameOrigin(headers, own)).toBe(expected));
});
