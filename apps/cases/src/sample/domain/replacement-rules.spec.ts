import { assertReplaceable, nextInOrder } from './replacement-rules.js';

const STATES = [
  ...['draft', 'approved', 'sampling', 'fieldwork', 'moderation', 'findings', 'reported', 'action-monitoring'],
  ...['re-audit-due', 'closed', 'aborted'],
];
const order = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const drawn = (...ids: string[]) => ids.map((frameCaseId) => ({ frameCaseId }));

describe(assertReplaceable.name, () => {
  it('allows it from the draw until results are reported', () => {
    const allowed = STATES.filter((state) => {
      try {
        assertReplaceable(state, { replacedBy: null });
        return true;
      } catch {
        return false;
      }
    });
    expect(allowed).toEqual(['sampling', 'fieldwork', 'moderation', 'findings']);
  });

  it('never replaces a case twice', () => {
    expect(() => assertReplaceable('fieldwork', { replacedBy: 'STO-18Q3-03' })).toThrow(/STO-18Q3-03 took its place/);
  });
});

describe(nextInOrder.name, () => {
  it('is the first that was not drawn', () => {
    expect(nextInOrder(order, drawn('a'), 'S')).toEqual({ one: { id: 'b' }, rank: 2 });
    expect(nextInOrder(order, drawn('b', 'a'), 'S')).toEqual({ one: { id: 'c' }, rank: 3 });
  });

  it('says clearly that none is left', () => {
    expect(() => nextInOrder(order, drawn('a', 'b', 'c'), 'Looked after')).toThrow(/“Looked after” has been drawn/);
  });

  it('goes no further when the drawn ones are not the first of the order', () => {
    expect(() => nextInOrder(order, drawn('b'), 'S')).toThrow('A sample is not the one that was drawn');
  });
});
