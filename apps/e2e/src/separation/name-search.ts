/** Characters by which the words of a name are held together: blanks, and what addresses and identifiers put in their place. */
const BETWEEN_WORDS = String.raw`(?:[\s+._,-]|%20|%2[bB]|&nbsp;|&#32;|\\u0020){1,3}`;
const AT = String.raw`(?:@|%40|&#64;|&commat;|\\u0040)`;

/** Finds names and addresses of people in any text, however an address, a form, JSON or HTML may have spelled them. */
export class NameSearch {
  private readonly pattern: RegExp;
  private readonly texts: readonly string[];

  constructor(texts: Iterable<string>) {
    this.texts = [...new Set([...texts].map((text) => text.trim()).filter((text) => text.length > 3))];
    // The longest first, so that what is found is as much as there is.
    const spellings = this.texts.flatMap(spellingsOf).sort((one, other) => other.length - one.length);
    this.pattern = new RegExp(spellings.length > 0 ? spellings.join('|') : '(?!)', 'giu');
  }

  get size(): number {
    return this.texts.length;
  }

  /** What was found, as it was spelled there, each once. */
  in(text: string): string[] {
    return [...new Set(text.match(this.pattern) ?? [])];
  }
}

function spellingsOf(text: string): string[] {
  const [local, domain] = text.split('@');
  if (local && domain) return [`${wordsOf(local).join(BETWEEN_WORDS)}${AT}${escape(domain)}`];
  const [first = '', ...others] = wordsOf(text);
  return [[first, ...others].join(BETWEEN_WORDS), [...others, first].join(BETWEEN_WORDS)];
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s._-]+/)
    .filter(Boolean)
    .map((word) => [...word].map(letter).join(''));
}

/** A letter with an accent, or an apostrophe, has many spellings. */
function letter(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).padStart(4, '0');
  const spellings = [
    escape(character),
    percentEncoded(character),
    `\\\\u${hex}`,
    `&#${code};`,
    `&#x0*${code.toString(16)};`,
  ];
  return `(?:${spellings.join('|')})`;
}

/** Every byte, also those that an address may hold as they are. */
function percentEncoded(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
