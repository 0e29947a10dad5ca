const TAG =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|i|li|mark|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\s?\/?>/iy;
const BREAKING = /^<\/?(?:br|div|h[1-6]|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)\b/i;
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(nbsp|amp|apos|quot|lsquo|rsquo|ndash|mdash|shy|zwnj|hyphen));/iy;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  apos: "'",
  quot: '"',
  lsquo: "'",
  rsquo: "'",
  ndash: '–',
  mdash: '—',
  shy: '',
  zwnj: '',
  hyphen: '-',
};

/** What a piece of mark-up at `index` stands for and how long it is; undefined when there is none. */
export function markupAt(
  text: string,
  index: number,
): { readonly length: number; readonly stands: string } | undefined {
  const first = text[index];
  if (first === '<') {
    TAG.lastIndex = index;
    const tag = TAG.exec(text)?.[0];
    return tag === undefined ? undefined : { length: tag.length, stands: BREAKING.test(tag) ? '\n' : '' };
  }
  if (first !== '&') return undefined;
  ENTITY.lastIndex = index;
  const entity = ENTITY.exec(text);
  if (!entity) return undefined;
  const [whole, decimal, hexadecimal, name] = entity;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '20', 16);
  const stands = name ? (NAMED[name.toLowerCase()] ?? ' ') : code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  return { length: whole.length, stands };
}
