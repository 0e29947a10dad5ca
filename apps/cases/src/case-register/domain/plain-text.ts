/** What nearly every value is already. */
const PLAIN = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;

/** A value as it is compared and stored: composed characters, single blanks, none around it. */
export function plainText(value: string): string {
  return PLAIN.test(value) ? value : value.normalize('NFC').replace(/\s+/g, ' ').trim();
}
