import { newPseudonyms } from './pseudonyms.js';

const stem = { prefix: 'STO', code: '18Q3' };
const first = () => 0;
const last = (below: number) => below - 1;

describe(newPseudonyms.name, () => {
  it('takes its numbers from chance, each once', () => {
    expect(newPseudonyms(stem, 3, new Set(), first)).toEqual(['STO-18Q3-01', 'STO-18Q3-02', 'STO-18Q3-03']);
    expect(newPseudonyms(stem, 2, new Set(), last)).toEqual(['STO-18Q3-99', 'STO-18Q3-98']);
    const all = newPseudonyms(stem, 99, new Set(), (below) => ((below * 7) % 5) % below);
    expect(new Set(all).size).toBe(99);
    for (const one of all) expect(one).toMatch(/^STO-18Q3-\d{2}$/);
  });

  it('never gives one twice in a cycle', () => {
    expect(newPseudonyms(stem, 1, new Set(['STO-18Q3-01']), first)).toEqual(['STO-18Q3-02']);
  });

  it('goes on with three digits', () => {
    const taken = new Set(newPseudonyms(stem, 99, new Set(), first));
    expect(newPseudonyms(stem, 1, taken, first)).toEqual(['STO-18Q3-100']);
  });
});
