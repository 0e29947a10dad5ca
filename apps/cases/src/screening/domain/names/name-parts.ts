import { ReadableText } from '../text/readable-text.js';

const PARTICLES = new Set(
  'al el de la le du des del van der den von bin ibn bint ben abu ul ur un da dos das di mac mc st the and of jr sr ii'.split(
    ' ',
  ),
);

/** A personal name taken apart into what may stand for it in a text: all folded to lower case without accents or apostrophes. */
export interface NameParts {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

function spellings(part: string): string[] {
  const pieces = part.split(/[-']/).filter((piece) => piece.length > 2 && !PARTICLES.has(piece));
  return [...new Set([part.replace(/[-']/g, ''), ...pieces])];
}

/** Takes "Siân Llewellyn-Jones" or "Llewellyn-Jones, Siân" apart. */
export function namePartsOf(name: string): NameParts {
  const plain = new ReadableText(name).text.toLowerCase().replace(/[^\p{L}', -]/gu, ' ');
  const [beforeComma = '', afterComma] = plain.split(',', 2);
  const ordered = afterComma === undefined ? beforeComma : `${afterComma} ${beforeComma}`;
  const words = ordered.split(/\s+/).filter((word) => word.length > 1 && !PARTICLES.has(word));
  const family = words.length > 1 ? words.slice(-1) : [];
  const given = words.length > 1 ? words.slice(0, -1) : words;
  const glued = /\b(?:al|el|mac|mc|o|de|van)[ -](\p{L}+)$/u.exec(ordered.trim());
  return {
    given: [...given.flatMap(spellings), ...(given.length > 1 ? [given.join('')] : [])],
    family: [...family.flatMap(spellings), ...(glued ? [glued[0].replace(/[ -]/g, '')] : [])],
  };
}
