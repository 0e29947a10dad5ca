// `scope` is a choice made by a button, which one simply makes again.
const HIDDEN = new Set(['formToken', 'idempotencyKey', 'version', 'secret', 'scope']);

/** What a person typed into a form, for a page on which it must not be lost. Hidden fields and secrets are left out. */
export function typedText(body: unknown): { label: string; text: string }[] {
  return sentFields(body)
    .filter(({ name, value }) => !HIDDEN.has(name) && value.trim() !== '')
    .map(({ name, value }) => ({ label: inWords(name), text: value }));
}

/** Every field that was sent once, as text. */
export function sentFields(body: unknown): { name: string; value: string }[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []));
}

/** `validFromDay` → `Valid from day`. */
function inWords(name: string): string {
  const words = name.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
