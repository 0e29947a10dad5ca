import { isAscii, isUtf8 } from 'node:buffer';
import { BEGINNING_BYTES, otherFileProblem } from './other-file-problem.js';
import { TableRefusedError } from './table-refused-error.js';
import { splitUnfinished } from './split-unfinished.js';

const MARK = Buffer.from('\ufeff');

type Encoding = 'ascii' | 'utf-8' | 'windows-1252';

/**
 * The bytes of an uploaded file as UTF-8 without a mark, piece by piece. Refuses what is no text, and too much of it. Until
 * the first character beyond ASCII both encodings read the same; that character decides, and from then on the file must
 * keep to it.
 */
export async function* utf8Text(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Buffer> {
  const decoder = new Decoder();
  for await (const bytes of withoutMark(source, maxBytes)) {
    if (bytes.includes(0)) throw new TableRefusedError(NUL);
    const text = decoder.decode(bytes);
    if (text.length > 0) yield text;
  }
  const rest = decoder.end();
  if (rest.length > 0) yield rest;
}

const NUL = {
  problem: 'there is a NUL character in the file, so it is not text',
  whatToDo: 'Export the table again as CSV UTF-8.',
};

const MIXED = {
  problem: 'some characters are not UTF-8, though others are',
  whatToDo: 'Save the table again as “CSV UTF-8”: parts of it were probably copied together from two files.',
};

class Decoder {
  private encoding: Encoding = 'ascii';
  private held: Buffer = Buffer.alloc(0);

  decode(bytes: Buffer): Buffer {
    if (this.encoding === 'ascii' && this.held.length === 0 && isAscii(bytes)) return bytes;
    const all = this.held.length > 0 ? Buffer.concat([this.held, bytes]) : bytes;
    if (this.encoding === 'windows-1252') return fromWindows(all);
    const [whole, unfinished] = splitUnfinished(all);
    this.held = unfinished;
    return this.take(whole);
  }

  end(): Buffer {
    const rest = this.held;
    this.held = Buffer.alloc(0);
    return rest.length > 0 ? this.take(rest) : rest;
  }

  private take(bytes: Buffer): Buffer {
    if (isUtf8(bytes)) {
      if (!isAscii(bytes)) this.encoding = 'utf-8';
      return bytes;
    }
    if (this.encoding === 'utf-8' || beginsAsUtf8(bytes)) throw new TableRefusedError(MIXED);
    this.encoding = 'windows-1252';
    const text = fromWindows(Buffer.concat([bytes, this.held]));
    this.held = Buffer.alloc(0);
    return text;
  }
}

/** Whether the first character beyond ASCII is whole in UTF-8. */
function beginsAsUtf8(bytes: Buffer): boolean {
  const start = bytes.findIndex((byte) => byte > 0x7f);
  return [2, 3, 4].some((length) => isUtf8(bytes.subarray(start, start + length)));
}

function fromWindows(bytes: Buffer): Buffer {
  return Buffer.from(new TextDecoder('windows-1252').decode(bytes));
}

async function* withoutMark(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Buffer> {
  let beginning: Buffer | undefined = Buffer.alloc(0);
  let total = 0;
  for await (const chunk of source) {
    total += chunk.length;
    if (total > maxBytes) throw new TableRefusedError(tooLarge(maxBytes));
    const bytes: Buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    if (beginning === undefined) {
      yield bytes;
      continue;
    }
    beginning = Buffer.concat([beginning, bytes]);
    if (beginning.length < BEGINNING_BYTES) continue;
    yield checked(beginning);
    beginning = undefined;
  }
  if (beginning) yield checked(beginning);
}

function checked(beginning: Buffer): Buffer {
  const problem = otherFileProblem(beginning);
  if (problem) throw new TableRefusedError(problem);
  return beginning.subarray(0, MARK.length).equals(MARK) ? beginning.subarray(MARK.length) : beginning;
}

function tooLarge(maxBytes: number): { problem: string; whatToDo: string } {
  const limit = maxBytes >= 1024 * 1024 ? `${Math.floor(maxBytes / 1024 / 1024)} MB` : `${maxBytes} bytes`;
  return {
    problem: `the file is larger than ${limit}`,
    whatToDo: 'Upload only the columns that are asked for; if it is still larger, tell your administrator.',
  };
}
