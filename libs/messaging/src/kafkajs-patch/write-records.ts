import type { Part, RecordsPlan } from './records-plan.js';
import { writeVarint } from './varint.js';

// Up to here a loop in JavaScript is faster than a call of native code.
const SHORT = 48;

/** Writes the records of a plan and returns the place behind them. */
export function writeRecords(target: Buffer, offset: number, plan: RecordsPlan): number {
  const { records, parts, lengths } = plan;
  let at = offset;
  let part = 0;
  for (let record = 0; record < plan.count; record += 1) {
    at = writeVarint(target, at, records[record * 3] as number);
    target[at++] = 0; // attributes, of which there are none
    at = writeVarint(target, at, records[record * 3 + 1] as number);
    at = writeVarint(target, at, record);
    const headers = records[record * 3 + 2] as number;
    at = writePart(target, at, parts[part] as Part, lengths[part++] as number);
    at = writePart(target, at, parts[part] as Part, lengths[part++] as number);
    at = writeVarint(target, at, headers);
    for (const end = part + headers * 2; part < end; part += 1) {
      at = writePart(target, at, parts[part] as Part, lengths[part] as number);
    }
  }
  return at;
}

function writePart(target: Buffer, offset: number, part: Part, length: number): number {
  const at = writeVarint(target, offset, length);
  if (part === null) return at;
  if (typeof part !== 'string') part.copy(target, at);
  else if (length !== part.length) target.write(part, at, length, 'utf8');
  else writeAscii(target, at, part);
  return at + length;
}

/** Text whose characters take one byte each is ASCII. */
function writeAscii(target: Buffer, offset: number, text: string): void {
  if (text.length > SHORT) target.write(text, offset, text.length, 'latin1');
  else for (let index = 0; index < text.length; index += 1) target[offset + index] = text.charCodeAt(index);
}
