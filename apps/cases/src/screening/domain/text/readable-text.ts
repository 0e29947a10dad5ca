import { fold } from './fold.js';
import { markupAt } from './markup.js';

/**
 * A statement as a reader takes it in (accents, odd spaces, invisible characters and mark-up resolved), which knows
 * for each of its characters where that one is in the text as it was written.
 */
export class ReadableText {
  readonly text: string;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(readonly written: string) {
    const parts: string[] = [];
    let at = 0;
    while (at < written.length) {
      const markup = markupAt(written, at);
      const character = markup ? '' : String.fromCodePoint(written.codePointAt(at) ?? 0);
      const length = markup?.length ?? character.length;
      const seen = markup ? fold(markup.stands) : fold(character);
      if (seen === '' && !markup && this.ends.length > 0) this.ends[this.ends.length - 1] = at + length;
      for (let unit = 0; unit < seen.length; unit += 1) {
        this.starts.push(at);
        this.ends.push(at + length);
      }
      parts.push(seen);
      at += length;
    }
    this.text = parts.join('');
  }

  /** The range in the written text of a range of the readable one. */
  writtenRange(start: number, end: number): { readonly start: number; readonly end: number } {
    return { start: this.starts[start] ?? 0, end: this.ends[end - 1] ?? this.written.length };
  }
}
