import type { Passage } from '../../services/audits/findings.js';
import { SCREENING_WORDS } from './screening-words.js';

/** A piece of a statement. */
export interface StatementPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A marked passage in words, for those who do not see the mark. */
export interface MarkedPassage {
  readonly words: string;
  readonly kind: string;
  readonly place: string;
}

/** A statement cut at its marks, none of which overlap. */
export function piecesOf(statement: string, passages: readonly Passage[]): StatementPiece[] {
  const pieces: StatementPiece[] = [];
  let behind = 0;
  for (const { start, end } of inOrder(passages, statement.length)) {
    if (start < behind) continue;
    pieces.push({ text: statement.slice(behind, start), isMarked: false });
    pieces.push({ text: statement.slice(start, end), isMarked: true });
    behind = end;
  }
  return [...pieces, { text: statement.slice(behind), isMarked: false }].filter(({ text }) => text !== '');
}

/** What is marked, in the order of the statement. */
export function markedPassages(statement: string, passages: readonly Passage[]): MarkedPassage[] {
  return inOrder(passages, statement.length).map(({ start, end, kind }) => ({
    words: statement.slice(start, end),
    kind: SCREENING_WORDS[kind] ?? kind,
    place: `from character ${start + 1} to ${end}`,
  }));
}

function inOrder(passages: readonly Passage[], length: number): Passage[] {
  return passages.filter(({ start, end }) => start < end && end <= length).sort((a, b) => a.start - b.start);
}
