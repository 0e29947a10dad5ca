import { Invitation, INVITATION_DAYS, type OfferNow } from './invitation.js';

const at = new Date('2026-11-24T12:00:00Z');
const later = (days: number): Date => new Date(at.getTime() + days * 24 * 60 * 60 * 1000);

const NOT_OPEN = expect.objectContaining({ kind: 'not-found', code: 'invitation-not-open' });

const offer: OfferNow = { inviterMayGrant: true, termsArePossible: true };

function invitation(validTo?: string): Invitation {
  return Invitation.open({
    id: 'i',
    secretDigest: Buffer.alloc(32),
    name: 'Sam Hollis',
    email: 'sam@police.example',
    terms: { role: 'auditor', agencyId: 'police', validFrom: '2026-11-24', validTo },
    reason: 'Joins the audit team.',
    invited: { by: 'inviter', at },
  });
}

describe(Invitation.name, () => {
  it(`is open for ${INVITATION_DAYS} days`, () => {
    expect(invitation().stateAt(at)).toBe('open');
    expect(invitation().stateAt(new Date(later(INVITATION_DAYS).getTime() - 1))).toBe('open');
    expect(invitation().stateAt(later(INVITATION_DAYS))).toBe('expired');
  });

  it('has expired when the role it offers would be over', () => {
    expect(invitation('2026-11-24').stateAt(at)).toBe('open');
    expect(invitation('2026-11-24').stateAt(later(1))).toBe('expired');
  });

  it('is accepted once', () => {
    const accepted = invitation().accept({ by: 'sam', at }, offer);
    expect(accepted.stateAt(at)).toBe('accepted');
    expect(() => accepted.accept({ by: 'other', at }, offer)).toThrow(NOT_OPEN);
  });

  it('cannot be accepted by its inviter', () => {
    expect(() => invitation().accept({ by: 'inviter', at }, offer)).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'own-invitation' }),
    );
  });

  it('cannot be accepted when it was withdrawn or is too old', () => {
    expect(() => invitation().withdraw({ by: 'inviter', at }).accept({ by: 'sam', at }, offer)).toThrow(NOT_OPEN);
    expect(() => invitation().accept({ by: 'sam', at: later(8) }, offer)).toThrow(NOT_OPEN);
  });

  it.each<[string, Partial<OfferNow>]>([
    ['whoever invited may not give roles any more', { inviterMayGrant: false }],
    ['what it offers cannot be given any more', { termsArePossible: false }],
  ])('cannot be accepted when %s', (_what, changed) => {
    expect(() => invitation().accept({ by: 'sam', at }, { ...offer, ...changed })).toThrow(NOT_OPEN);
    expect(invitation().accept({ by: 'sam', at }, offer).stateAt(at)).toBe('accepted');
  });

  it('can be withdrawn only while it is open', () => {
    expect(invitation().withdraw({ by: 'x', at }).stateAt(at)).toBe('withdrawn');
    const over = expect.objectContaining({ kind: 'conflict', code: 'invitation-over' });
    expect(() => invitation().accept({ by: 'sam', at }, offer).withdraw({ by: 'x', at })).toThrow(over);
    expect(() => invitation().withdraw({ by: 'x', at: later(8) })).toThrow(over);
  });

  it('knows the very request that accepted it', () => {
    const accepted = invitation().accept({ by: 'sam', at, key: 'key-of-sam' }, offer);
    expect(accepted.isRepeatedBy({ by: 'sam', at, key: 'key-of-sam' })).toBe(true);
    expect(accepted.isRepeatedBy({ by: 'sam', at, key: 'another-key' })).toBe(false);
    expect(accepted.isRepeatedBy({ by: 'other', at, key: 'key-of-sam' })).toBe(false);
    expect(invitation().accept({ by: 'sam', at }, offer).isRepeatedBy({ by: 'sam', at })).toBe(false);
  });
});
