import { Turns } from './turns.js';

describe(Turns.name, () => {
  let time = 0;
  let sut: Turns;

  beforeEach(() => {
    time = 0;
    sut = new Turns(() => time);
  });

  it('leaves everything to one who is alone', () => {
    sut.take('stockton');
    sut.take('stockton');
    expect(sut.share('stockton', 500)).toBe(500);
  });

  it('leaves half to each of several, whoever came last', () => {
    for (const who of ['stockton', 'hartlepool', 'stockton']) sut.take(who);
    expect([sut.share('stockton', 500), sut.share('hartlepool', 500)]).toEqual([250, 250]);
  });

  it('leaves half to one who begins while another one is at work', () => {
    sut.take('stockton');
    expect(sut.share('hartlepool', 5)).toBe(3);
  });

  it('leaves everything again once the others have had nothing to do for a while', () => {
    sut.take('hartlepool');
    time = 999;
    sut.take('stockton');
    expect(sut.share('stockton', 500)).toBe(250);
    time = 1000;
    expect(sut.share('stockton', 500)).toBe(500);
  });
});
