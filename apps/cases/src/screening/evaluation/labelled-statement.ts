import type { ScreenedPassage } from '../domain/screened-passage.js';
import type { ScreeningKind } from '../domain/screening-kind.js';

/** A synthetic statement with the passages that must be found in it. */
export interface LabelledStatement {
  readonly text: string;
  readonly labels: readonly ScreenedPassage[];
}

const LABEL = /\[\[([a-z-]+):([^\]]+)\]\]/g;

/** Reads "In 3 cases [[name:Kian Doyle]] was not seen": `rn` is a name of the register, `⏎` a line break. */
export function labelledStatement(line: string): LabelledStatement {
  const marked = line.replace(/⏎/g, '\n');
  const labels: ScreenedPassage[] = [];
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(LABEL)) {
    const [whole, kind = '', passage = ''] = match;
    text += marked.slice(read, match.index);
    const labelled = (kind === 'rn' ? 'register-name' : kind) as ScreeningKind;
    labels.push({ start: text.length, end: text.length + passage.length, kind: labelled });
    text += passage;
    read = match.index + whole.length;
  }
  return { text: text + marked.slice(read), labels };
}
