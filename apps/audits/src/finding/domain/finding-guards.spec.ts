import type { FindingFacts } from './finding-facts.js';
import { FINDING_GUARDS, objectionTo, type FindingAttempt } from './finding-guards.js';
import { FINDING_STATES } from './finding-state.js';
import { FINDING_ACTIONS, FINDING_MOVES, type FindingAction } from './finding-status.js';

const clean: FindingFacts = {
  state: 'screened',
  draftedBy: 'writer',
  digest: 'd1',
  screening: { digest: 'd1', passages: 0 },
  support: { claimed: 2, moderated: 2 },
  isCycleOpen: true,
};
const marked: FindingFacts = { ...clean, screening: { digest: 'd1', passages: 2 } };
const unsupported: FindingFacts = { ...clean, support: { claimed: 2, moderated: 1 } };
const agree = (facts: FindingFacts, personId = 'second'): FindingAttempt => ({ action: 'agree', facts, personId });
const override = (facts: FindingFacts, personId = 'second'): FindingAttempt => ({
  ...agree(facts, personId),
  action: 'override-screening',
});

type GuardName = keyof typeof FINDING_GUARDS;

/** An attempt that exactly one guard stands against. */
const REFUSED: readonly (readonly [name: string, guard: GuardName, attempt: FindingAttempt, code: string])[] = [
  ['agreeing one’s own', 'secondPerson', agree(clean, 'writer'), 'own-finding'],
  ['overriding for one’s own', 'secondPerson', override(marked, 'writer'), 'own-finding'],
  ['agreeing while passages are marked', 'nothingIdentifies', agree(marked), 'passages-found'],
  ['sharing while passages are marked', 'nothingIdentifies', share({ ...marked, state: 'agreed' }), 'passages-found'],
  [
    'agreeing another text than was screened',
    'screenedAsItStands',
    agree({ ...clean, digest: 'd2' }),
    'other-text-screened',
  ],
  [
    'sharing another text than was screened',
    'screenedAsItStands',
    share({ ...clean, state: 'agreed', digest: 'd2' }),
    'other-text-screened',
  ],
  ['agreeing what rests on a case that was replaced', 'stillSupported', agree(unsupported), 'support-lost'],
  ['sharing it', 'stillSupported', share({ ...unsupported, state: 'agreed' }), 'support-lost'],
  ['overriding nothing', 'somethingToOverride', override(clean), 'nothing-to-override'],
  ['overriding twice', 'somethingToOverride', override({ ...marked, overriddenBy: 'third' }), 'nothing-to-override'],
  ['sharing what nobody agreed', 'stateAllowsIt', share(clean), 'finding-state'],
  ['agreeing when the cycle is over', 'cycleTakesFindings', agree({ ...clean, isCycleOpen: false }), 'cycle-not-open'],
];

function share(facts: FindingFacts): FindingAttempt {
  return { action: 'share', facts, personId: 'writer' };
}

describe('the guards of a finding', () => {
  it.each(REFUSED)('stand against %s', (_name, guard, attempt, code) => {
    expect(objectionTo(attempt)?.code).toBe(code);
    // The control: without that guard nothing stands against it.
    const others = Object.entries(FINDING_GUARDS).filter(([name]) => name !== guard);
    expect(
      objectionTo(
        attempt,
        others.map(([, one]) => one),
      ),
    ).toBeUndefined();
  });

  it('say that the screening is awaited before anything else', () => {
    const { screening: _none, ...waiting } = { ...clean, state: 'draft' as const };
    expect(objectionTo(agree(waiting, 'writer'))?.code).toBe('not-screened');
    const unguarded = [FINDING_GUARDS.secondPerson, FINDING_GUARDS.nothingIdentifies];
    expect(objectionTo(agree(waiting), unguarded)).toBeUndefined();
  });

  it('let a second person agree, and agree after an override, also their own', () => {
    expect(objectionTo(agree(clean))).toBeUndefined();
    expect(objectionTo(override(marked))).toBeUndefined();
    expect(objectionTo(agree({ ...marked, overriddenBy: 'second' }))).toBeUndefined();
    expect(objectionTo(share({ ...clean, state: 'agreed' }))).toBeUndefined();
  });

  it('lead through no other states than these', () => {
    const allowed = FINDING_ACTIONS.flatMap((action: FindingAction) =>
      FINDING_STATES.filter((state) => FINDING_MOVES[action].from.includes(state)).map(
        (state) => `${state} -${action}-> ${FINDING_MOVES[action].to}`,
      ),
    );
    expect(allowed).toEqual([
      'draft -redraft-> draft',
      'screened -redraft-> draft',
      'agreed -redraft-> draft',
      'screened -override-screening-> screened',
      'screened -agree-> agreed',
      'draft -withhold-> withheld',
      'screened -withhold-> withheld',
      'agreed -withhold-> withheld',
      'agreed -share-> shared',
      'shared -withdraw-> withdrawn',
    ]);
  });

  it('never keep anybody from taking something back', () => {
    const over = { ...clean, state: 'shared' as const, isCycleOpen: false };
    expect(objectionTo({ action: 'withdraw', facts: over, personId: 'writer' })).toBeUndefined();
    expect(
      objectionTo({ action: 'withhold', facts: { ...clean, isCycleOpen: false }, personId: 'writer' }),
    ).toBeUndefined();
  });
});
