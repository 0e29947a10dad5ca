const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  ħ: 'h',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '′': "'",
  ʻ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  '﹣': '-',
  '⁃': '-',
  '–': '–',
  '—': '—',
  '\u2028': '\n',
  '\u2029': '\n',
  '\r': '\n',
  '\t': ' ',
};
const UNSEEN = /[\p{Mn}\p{Cf}\u115f\u1160\u3164]/u;

/** One code point as the screening reads it: plain letters without accents, straight quotes, ordinary digits; '' when it is not seen. */
export function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80 && code !== 0x60 && code !== 0x09 && code !== 0x0d) return character;
  const special = SPECIAL[character];
  if (special !== undefined) return special;
  if (UNSEEN.test(character)) return '';
  if (/\p{Zs}/u.test(character)) return ' ';
  const plain = character.normalize('NFKD').replace(/[\p{Mn}\p{Cf}]/gu, '');
  return SPECIAL[plain] ?? plain;
}
