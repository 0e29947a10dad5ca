/** A value as it is compared and stored: composed characters, single blanks, none around it. */
export function plainText(value: string): string {
  return value.normalize('NFC').replace(/\s+/g, ' ').trim();
}
