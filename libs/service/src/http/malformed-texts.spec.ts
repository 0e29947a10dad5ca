import { malformedTexts } from './malformed-texts.js';

describe(malformedTexts.name, () => {
  it('finds half a character at any depth', () => {
    expect(malformedTexts({ name: 'a\ud800', list: [{ text: '\udc00' }], fine: '👻' })).toEqual([
      'name',
      'list.0.text',
    ]);
  });

  it.each([undefined, null, 7, 'text', {}, ['👻', 'é', '']])('finds nothing in %j', (value) => {
    expect(malformedTexts(value)).toEqual([]);
  });
});
