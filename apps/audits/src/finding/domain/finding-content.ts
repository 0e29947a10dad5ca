/** How long a statement is: a sentence or two, not a case history. */
export const STATEMENT_LENGTH = { min: 20, max: 1000 } as const;

/** What a finding says. */
export interface FindingContent {
  readonly kind: 'strength' | 'area-for-improvement';
  readonly domain: string;
  readonly statement: string;
  readonly supportingCases: number;
}

/** The content as it is kept, screened and released: one kind of line end, no blanks around it, one form of each character. */
export function tidied(content: FindingContent): FindingContent {
  return { ...content, statement: content.statement.normalize('NFC').replaceAll('\r\n', '\n').trim() };
}
