import { FrameDigest } from './frame-digest.js';

describe(FrameDigest.name, () => {
  it('is what sha256sum says of the file', () => {
    const digest = new FrameDigest('00112233445566778899aabbccddeeff');
    digest.add('HPL1');
    digest.add('HPL2');
    // printf '00112233445566778899aabbccddeeff\nHPL1\nHPL2\n' | sha256sum
    expect(digest.end()).toBe('0c8f1551a360e80225f4f9b1404096f61f62df37d7c4f7349dfc8d549bcf4978');
  });
});
