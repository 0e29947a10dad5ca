import { caused } from './caused.js';

const trace = (digit: string): string => `00-${digit.repeat(32)}-00f067aa0ba902b7-01`;
const said = (type: string, id: number, traceparent?: string): string =>
  JSON.stringify({ type, traceparent, data: { id } });
const step = {
  causing: 'asked',
  effected: 'answered',
  idOf: ({ id }: Readonly<Record<string, unknown>>) => String(id),
};

describe('caused', () => {
  it('pairs each effect with its cause, once, and passes over what is no event', () => {
    const causes = [
      said('asked', 1, trace('a')),
      said('asked', 2, trace('b')),
      'not JSON',
      said('other', 3, trace('c')),
    ];
    const effects = [said('answered', 2, trace('b')), said('answered', 2, trace('b')), said('answered', 3, trace('c'))];
    expect(caused(causes, effects, step)).toEqual([{ cause: 'b'.repeat(32), effect: 'b'.repeat(32) }]);
  });

  it('shows a trace that was not carried, and one that is none', () => {
    const causes = [said('asked', 1, trace('a')), said('asked', 2, trace('b'))];
    const effects = [said('answered', 1), said('answered', 2, trace('c'))];
    expect(caused(causes, effects, step)).toEqual([
      { cause: 'a'.repeat(32), effect: '' },
      { cause: 'b'.repeat(32), effect: 'c'.repeat(32) },
    ]);
  });
});
