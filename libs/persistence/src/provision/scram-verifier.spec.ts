import { scramVerifier } from './scram-verifier.js';

describe('A SCRAM verifier', () => {
  it('is what PostgreSQL itself would keep', () => {
    const salt = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64');
    expect(scramVerifier('pencil', salt)).toBe(
      'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
    );
  });

  it('differs every time and never holds the password', () => {
    const [one, other] = [scramVerifier('correct horse'), scramVerifier('correct horse')];
    expect(one).not.toBe(other);
    expect(one).not.toContain('correct horse');
  });
});
