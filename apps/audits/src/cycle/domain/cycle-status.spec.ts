import { CYCLE_STATES, type CycleState } from '@accord/kernel';
import type { CycleSubject } from './cycle-definition.js';
import { CYCLE_MOVES, INSTRUMENTS_CHANGEABLE, movesFrom, type CycleAction } from './cycle-status.js';

/** The states that a cycle passes when nobody aborts it. */
function lifeOf(subject: CycleSubject): CycleState[] {
  const life: CycleState[] = ['draft'];
  for (;;) {
    const last = life.at(-1) ?? 'draft';
    const [next, ...others] = movesFrom(last, subject).filter(({ to }) => to !== 'aborted');
    expect(others).toEqual([]);
    if (!next) return life;
    life.push(next.to);
  }
}

describe('the states of a cycle', () => {
  it('lead children through every state, and services past sampling, fieldwork and moderation', () => {
    expect([...lifeOf('children'), 'aborted']).toEqual(CYCLE_STATES);
    const leftOut: CycleState[] = ['sampling', 'fieldwork', 'moderation'];
    expect([...lifeOf('services'), 'aborted']).toEqual(CYCLE_STATES.filter((state) => !leftOut.includes(state)));
  });

  it('can be aborted from every state before closed, and only with a reason', () => {
    const abortable = CYCLE_STATES.filter((state) => movesFrom(state, 'children').some(({ to }) => to === 'aborted'));
    expect(abortable).toEqual(CYCLE_STATES.filter((state) => state !== 'closed' && state !== 'aborted'));
    const withReason = CYCLE_MOVES.filter(({ needsReason }) => needsReason).map(({ action }) => action);
    expect(withReason).toEqual<CycleAction[]>(['abort']);
  });

  it('freeze tool and scale from fieldwork on', () => {
    expect(INSTRUMENTS_CHANGEABLE).toEqual(CYCLE_STATES.slice(0, CYCLE_STATES.indexOf('fieldwork')));
  });
});
