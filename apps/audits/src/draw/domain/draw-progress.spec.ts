import { stageOf, taskOf, type AuthorityFacts, type DrawFacts } from './draw-progress.js';

const begun: DrawFacts = {
  cycle: 'sampling',
  authorities: ['hartlepool', 'stockton'],
  areFramesFrozen: false,
  areValuesPublished: false,
  withSample: [],
};
const stockton: AuthorityFacts = { authority: 'stockton', hasFrame: false, hasValue: false, isVisible: true };

describe(stageOf.name, () => {
  it.each([
    [{ ...begun, cycle: 'approved' as const }, 'not-begun'],
    [begun, 'freezing'],
    [{ ...begun, areFramesFrozen: true }, 'values'],
    [{ ...begun, areFramesFrozen: true, areValuesPublished: true, withSample: ['stockton'] }, 'drawing'],
    [{ ...begun, cycle: 'fieldwork' as const, withSample: ['stockton', 'hartlepool'] }, 'drawn'],
  ])('goes from frames to samples: %#', (facts, stage) => {
    expect(stageOf(facts)).toBe(stage);
  });
});

describe(taskOf.name, () => {
  it('asks for the frame, then for the value, then waits for the draw', () => {
    const values = { ...begun, areFramesFrozen: true };
    const drawing = { ...values, areValuesPublished: true };
    expect(taskOf(begun, stockton)).toBe('freeze-frame');
    expect(taskOf(begun, { ...stockton, hasFrame: true })).toBe('nothing');
    expect(taskOf(values, { ...stockton, hasFrame: true })).toBe('give-value');
    expect(taskOf(values, { ...stockton, hasFrame: true, hasValue: true })).toBe('nothing');
    expect(taskOf(drawing, stockton)).toBe('draw');
    expect(taskOf({ ...drawing, withSample: ['stockton'] }, stockton)).toBe('nothing');
  });

  it('claims nothing of an authority that cannot be looked into', () => {
    const other = { ...stockton, isVisible: false };
    expect(taskOf(begun, other)).toBe('not-known');
    expect(taskOf({ ...begun, areFramesFrozen: true }, other)).toBe('not-known');
  });
});
