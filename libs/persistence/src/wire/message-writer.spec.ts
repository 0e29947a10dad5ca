import { MessageWriter } from './message-writer.js';

/** The messages in a buffer: type and body. */
function messagesIn(bytes: Buffer): [string, Buffer][] {
  const messages: [string, Buffer][] = [];
  for (let start = 0; start < bytes.length;) {
    const length = bytes.readInt32BE(start + 1);
    messages.push([String.fromCharCode(bytes[start] ?? 0), bytes.subarray(start + 5, start + 1 + length)]);
    start += 1 + length;
  }
  return messages;
}

function written(write: (writer: MessageWriter) => void): [string, Buffer][] {
  const sut = new MessageWriter();
  sut.begin();
  write(sut);
  return messagesIn(sut.end());
}

const int16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number): Buffer => Buffer.concat([int16(value >> 16), int16(value & 0xffff)]);
const bytes = (...parts: (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));

describe(MessageWriter.name, () => {
  it('writes a flight as the protocol wants it', () => {
    const flight = written((sut) => {
      sut.parse('s1', 'SELECT $1');
      sut.bind('s1', ['é', null]);
      sut.describe();
      sut.execute();
      sut.sync();
    });
    expect(flight).toEqual([
      ['P', bytes('s1\0SELECT $1\0', int16(0))],
      ['B', bytes('\0s1\0', int16(0), int16(2), int32(2), 'é', Buffer.alloc(4, 255), int16(0))],
      ['D', bytes('P\0')],
      ['E', bytes('\0', int32(0))],
      ['S', bytes('')],
    ]);
  });

  it('marks bytes as bytes and the text beside them as text', () => {
    const [[, body] = []] = written((sut) => sut.bind('', [Buffer.from([0, 255]), 'a']));
    expect(body).toEqual(
      bytes('\0\0', int16(2), int16(1), int16(0), int16(2), int32(2), Buffer.from([0, 255]), int32(1), 'a', int16(0)),
    );
  });

  it('takes values of any size, and is small again afterwards', () => {
    const large = 'ä€😀'.repeat(50_000);
    const sut = new MessageWriter();
    for (const value of [large, 'small', large]) {
      sut.begin();
      sut.bind('', [value]);
      const [[, body] = []] = messagesIn(sut.end());
      expect(body?.subarray(10, -2).toString()).toBe(value);
    }
  });

  it('keeps what it handed out apart from what it writes next', () => {
    const sut = new MessageWriter();
    sut.begin();
    sut.parse('', 'first');
    const first = sut.end();
    sut.begin();
    sut.parse('', 'other');
    expect(first.toString()).toContain('first');
  });
});
