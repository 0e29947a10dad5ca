import type { Word } from '../text/word.js';

/** Finds the longest of a fixed set of phrases that begins at a word; hyphens and spaces count the same. */
export class PhraseIndex {
  private readonly byFirst = new Map<string, string[][]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const pieces = phrase.split(/[ -]/);
      const first = pieces[0] ?? '';
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), pieces]);
    }
    for (const candidates of this.byFirst.values()) candidates.sort((a, b) => b.length - a.length);
  }

  /** How many words the phrase at `index` has; 0 when none begins there. */
  lengthAt(words: readonly Word[], index: number): number {
    const candidates = this.byFirst.get(words[index]?.bare ?? '') ?? [];
    const found = candidates.find((pieces) =>
      pieces.every((piece, offset) => {
        const word = words[index + offset];
        return word?.bare === piece && (offset === 0 || /^(?:\s{1,3}|-|,\s)$/.test(word.gap));
      }),
    );
    return found?.length ?? 0;
  }
}
