import { actionsIn, MODERATION_STATES, MODERATOR_ACTIONS, moveOf } from './moderation-status.js';

describe('the states of a case’s moderation', () => {
  it.each([
    ['not-open', 'moderation', ['open']],
    ['open', 'moderation', ['moderate', 'accept', 'grade', 'withdraw']],
    ['closed', 'moderation', ['reopen', 'withdraw']],
    ['closed', 'findings', ['reopen', 'withdraw']],
    ['withdrawn', 'moderation', []],
    ['not-open', 'fieldwork', []],
    ['not-open', 'findings', []],
    ['open', 'reported', ['withdraw']],
    ['closed', 'reported', ['withdraw']],
  ] as const)('%s in a cycle in %s can do %j', (state, cycle, expected) => {
    expect(actionsIn(state, cycle)).toEqual(expected);
  });

  it('lets moderators do nothing before the cycle is in moderation, nor once it was reported', () => {
    const possible = ['sampling', 'fieldwork', 'reported', 'closed', 'aborted'].flatMap((cycle) =>
      MODERATION_STATES.flatMap((state) => actionsIn(state, cycle)),
    );
    expect(possible.filter((action) => action !== 'withdraw')).toEqual([]);
  });

  it('asks the permission of a moderator for all that people do, and a reason for opening again', () => {
    expect(MODERATOR_ACTIONS.map((action) => moveOf(action).permission)).toEqual(
      MODERATOR_ACTIONS.map(() => 'moderation.write'),
    );
    expect(MODERATOR_ACTIONS.filter((action) => moveOf(action).needsReason)).toEqual(['reopen']);
    expect(moveOf('withdraw').permission).toBeUndefined();
  });
});
