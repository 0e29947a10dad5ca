import type { GrantTerms } from '../../person/domain/grant-terms.js';
import { Invitation, INVITATION_DAYS, type OfferNow } from './invitation.js';

const at = new Date('2026-11-24T12:00:00Z');
const later = (days: number): Date => new Date(at.getTime() + days * 24 * 60 * 60 * 1000);

const NOT_OPEN = expect.objectContaining({ kind: 'not-found', code: 'invitation-not-open' });

const offer: OfferNow = { inviterMayGrant: true, place: { kind: 'authority', agencyIds: new Set(['police']) } };

function invitation(changed: Partial<GrantTerms> = {}): Invitation {
  return Invitation.open({
    id: 'i',
    secretDigest: Buffer.alloc(32),
    name: 'Sam Hollis',
    email: 'sam@police.example',
    terms: { role: 'auditor', agencyId: 'police', validFrom: '2026-11-24', ...changed },
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
    expect(invitation({ validTo: '2026-11-24' }).stateAt(at)).toBe('open');
    expect(invitation({ validTo: '2026-11-24' }).stateAt(later(1))).toBe('expired');
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

  it('cannot be accepted when whoever invited may not give roles any more', () => {
    const accept = (inviterMayGrant: boolean) => invitation().accept({ by: 'sam', at }, { ...offer, inviterMayGrant });
    expect(() => accept(false)).toThrow(NOT_OPEN);
    expect(accept(true).stateAt(at)).toBe('accepted');
  });

  it.each<[string, Partial<GrantTerms>]>([
    ['a role that cannot be held here', { role: 'board-member' }],
    ['an agency that does not serve the scope any more', { agencyId: 'council' }],
    ['a last day that has passed', { validTo: '2026-11-23' }],
  ])('cannot be accepted for %s', (_what, changed) => {
    expect(() => invitation(changed).accept({ by: 'sam', at }, offer)).toThrow(NOT_OPEN);
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
