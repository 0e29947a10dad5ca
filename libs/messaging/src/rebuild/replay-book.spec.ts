import { OperatorsDecisions } from './operators-decisions.js';
import { ReplayBook } from './replay-book.js';

const topic = 'stockton.people';
const one = '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10';

class Decided extends OperatorsDecisions {
  constructor(
    private readonly skip: readonly number[],
    private readonly bridge: readonly number[] = [],
  ) {
    super();
  }

  override isSkipped(_topic: string, _id: string, sequence: number): boolean {
    return this.skip.includes(sequence);
  }

  override isBridged(_topic: string, _id: string, sequence: number): boolean {
    return this.bridge.includes(sequence);
  }
}

function bookAt(live: number, replayed = 0, decisions: OperatorsDecisions = new OperatorsDecisions()): ReplayBook {
  return new ReplayBook(new Map([[one, { last: replayed }]]), { topic, last: new Map([[one, live]]), decisions });
}

/** The numbers that take effect, of those that come by. */
function applied(book: ReplayBook, ...numbers: number[]): number[] {
  return numbers.filter((sequence) => {
    const isNext = book.judge(one, sequence) === 'next';
    if (isNext) book.pass(one, sequence);
    return isNext;
  });
}

describe(ReplayBook.name, () => {
  it('lets through what took effect live, once and in order', () => {
    expect(applied(bookAt(3), 1, 2, 1, 2, 3)).toEqual([1, 2, 3]);
    expect(applied(bookAt(3, 2), 1, 2, 3)).toEqual([3]);
  });

  it('leaves out what is parked live, and what is of an aggregate that nothing took effect of', () => {
    expect(applied(bookAt(2), 1, 2, 3, 4)).toEqual([1, 2]);
    expect(applied(bookAt(0), 1, 2)).toEqual([]);
  });

  it('passes over an aggregate whose beginning is missing until it is restated, and goes on from there', () => {
    const book = bookAt(9);
    expect(applied(book, 5, 6)).toEqual([]);
    expect(book.judgeRestatement(one, 7)).toBe('next');
    book.pass(one, 7);
    expect(applied(book, 7, 8, 9)).toEqual([8, 9]);
    expect(book.judgeRestatement(one, 9)).toBe('seen');
  });

  it('takes no restatement that says more than took effect live', () => {
    expect(bookAt(6).judgeRestatement(one, 7)).toBe('seen');
  });

  it('goes past what was given up, whether or not it can still be read', () => {
    expect(applied(bookAt(4, 0, new Decided([2])), 1, 2, 3, 4)).toEqual([1, 3, 4]);
    expect(applied(bookAt(4, 0, new Decided([2])), 1, 3, 4)).toEqual([1, 3, 4]);
    expect(applied(bookAt(4, 0, new Decided([])), 1, 3, 4)).toEqual([1]);
  });

  it('goes over a gap that somebody accepted, if it followed the aggregate to there', () => {
    expect(applied(bookAt(5, 0, new Decided([], [4])), 1, 4, 5)).toEqual([1, 4, 5]);
    expect(applied(bookAt(5, 0, new Decided([], [4])), 4, 5)).toEqual([]);
    expect(applied(bookAt(5), 1, 4, 5)).toEqual([1]);
  });
});
