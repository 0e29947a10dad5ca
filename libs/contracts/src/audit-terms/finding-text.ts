import { createHash } from 'node:crypto';

/** The key in the key ring under which a statement travels to be screened; destroyed when the answer is there. */
export function findingTextKeyName(textId: string): string {
  return `finding-text-${textId}`;
}

/** What a statement on its way is bound to, besides the scope: it opens as this text and as no other. */
export function findingTextPlace(textId: string): { table: string; column: string; row: string } {
  return { table: 'finding_text', column: 'statement', row: textId };
}

/** Ties an answer to the very statement that was asked about: SHA-256 of `<textId>:<statement>` in UTF-8, as hex. */
export function findingTextDigest(textId: string, statement: string): string {
  return createHash('sha256').update(`${textId}:${statement}`, 'utf8').digest('hex');
}
