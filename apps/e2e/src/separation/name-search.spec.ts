import { NameSearch } from './name-search.js';

const search = new NameSearch(['Zoë Quill-Feather', "Maeve O'Hara", 'zoe.quill-feather@council.example']);

describe(NameSearch.name, () => {
  it.each([
    'by Zoë Quill-Feather, today',
    'QUILL FEATHER, ZOË',
    '/people?search=Zo%C3%AB%20Quill-Feather',
    'search=Zo%C3%AB+Quill+Feather',
    String.raw`{"name":"Zo\u00eb Quill-Feather"}`,
    'Zo&#235; Quill-Feather',
    'Zoë\nQuill-Feather',
    "Maeve O'Hara",
    'Maeve O&#39;Hara',
    'Maeve O%27Hara',
    String.raw`Maeve O\u0027Hara`,
    'to <zoe.quill-feather@council.example>',
    'zoe.quill-feather%40council.example',
    'Zoe.Quill-Feather@Council.Example',
  ])('finds %s', (text) => {
    expect(search.in(`before ${text} after`)).toHaveLength(1);
  });

  it.each(['Zoë', 'Quill', 'a feather of a quill', 'quill@council.example', ''])('does not find %s', (text) => {
    expect(search.in(text)).toEqual([]);
  });

  it('finds nothing when it looks for nobody', () => {
    expect(new NameSearch([]).in('anything')).toEqual([]);
  });
});
