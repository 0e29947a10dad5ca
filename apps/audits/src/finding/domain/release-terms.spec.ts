import { releaseTerms, type ReleaseCase } from './release-terms.js';

const agreement = {
  id: 'joint-audit',
  name: 'Agreement',
  purpose: 'To learn.',
  parties: ['stockton', 'hartlepool', 'joint'],
  clauses: ['3.1'],
  reviewDate: '2026-11-24',
};
const covered: ReleaseCase = {
  authority: 'stockton',
  agreementId: 'joint-audit',
  agreements: [agreement],
  scopes: [
    { id: 'stockton', kind: 'authority' },
    { id: 'hartlepool', kind: 'authority' },
    { id: 'joint', kind: 'joint' },
  ],
  today: '2026-11-24',
};
const codeOf = (changed: Partial<ReleaseCase>): string => {
  try {
    releaseTerms({ ...covered, ...changed });
    return 'released';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the terms of a release', () => {
  it('are those of the cycle’s agreement, up to its review date, for everybody who reads it', () => {
    expect(releaseTerms(covered)).toEqual({ agreement, recipients: ['hartlepool', 'joint'] });
  });

  it('refuse an agreement that is not there, past its review, or without an authority that would read it', () => {
    expect(codeOf({ agreements: [] })).toBe('agreement-missing');
    expect(codeOf({ today: '2026-11-25' })).toBe('agreement-review-passed');
    expect(codeOf({ agreements: [{ ...agreement, parties: ['hartlepool', 'joint'] }] })).toBe('agreement-not-party');
    expect(codeOf({ agreements: [{ ...agreement, parties: ['stockton', 'joint'] }] })).toBe('agreement-not-party');
    expect(codeOf({ scopes: [...covered.scopes, { id: 'durham', kind: 'authority' }] })).toBe('agreement-not-party');
    expect(codeOf({})).toBe('released');
  });
});
