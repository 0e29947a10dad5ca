import { FrameSplitter } from './frame-splitter.js';

function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const size = Buffer.alloc(4);
  size.writeInt32BE(body.length);
  return Buffer.concat([size, body]);
}

describe('FrameSplitter', () => {
  it('finds the same messages however the bytes arrive', () => {
    const frames = ['one', '', 'three and more'].map(frame);
    const bytes = Buffer.concat(frames);
    for (let size = 1; size <= bytes.length; size += 1) {
      const sut = new FrameSplitter();
      const found: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += size) found.push(...sut.push(bytes.subarray(at, at + size)));
      expect(found).toEqual(frames);
    }
  });
});
