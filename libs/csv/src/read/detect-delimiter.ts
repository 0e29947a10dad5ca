const DELIMITERS = [',', ';', '\t'] as const;

/** What separates the values: whichever of comma, semicolon and tab the header has most of outside quotation marks. */
export function detectDelimiter(header: string): string {
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Where the header ends: the first line break outside quotation marks; -1 while it has not arrived. */
export function headerEnd(text: string): number {
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === '\n' || character === '\r')) return index;
  }
  return -1;
}
