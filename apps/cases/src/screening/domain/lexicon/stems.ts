const VOWELLESS_DOUBLE = /([b-df-hj-np-tv-z])\1$/;

function withoutDoubling(stem: string): string[] {
  return VOWELLESS_DOUBLE.test(stem) ? [stem, stem.slice(0, -1), `${stem}e`] : [stem, `${stem}e`];
}

const ENDINGS: readonly (readonly [string, (stem: string) => readonly string[]])[] = [
  ['ies', (stem) => [`${stem}y`]],
  ['ied', (stem) => [`${stem}y`]],
  ['ily', (stem) => [`${stem}y`]],
  ['iness', (stem) => [`${stem}y`]],
  ['es', (stem) => [stem, `${stem}e`]],
  ['s', (stem) => [stem]],
  ['ed', withoutDoubling],
  ['ing', withoutDoubling],
  ['ly', (stem) => [stem, `${stem}le`]],
  ['ness', (stem) => [stem]],
  ['less', (stem) => [stem]],
  ['ful', (stem) => [stem]],
  ['ment', (stem) => [stem]],
  ['able', (stem) => [stem, `${stem}e`]],
];

/** The words a regularly inflected English word may come from; the word lists leave such inflections out. */
export function stems(word: string): string[] {
  return ENDINGS.flatMap(([ending, rebuild]) =>
    word.length > ending.length + 2 && word.endsWith(ending) ? rebuild(word.slice(0, -ending.length)) : [],
  );
}
