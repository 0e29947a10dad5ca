import type { Grading } from '../grading.js';

/** Four grades, and the two rules that cap the overall grade of a case. */
export const FOUR_GRADES: Grading = {
  id: 'OFSTED4',
  grades: ['I', 'RI', 'G', 'O'].map((code, points) => ({ code, points })),
  cappingRules: [
    {
      code: 'key-domain-inadequate',
      text: 'Inadequate in D1, D4 or D8 caps the overall grade at Requires improvement',
      domains: ['D1', 'D4', 'D8'],
      grade: 'I',
      count: 1,
      capsAt: 'RI',
    },
    { code: 'two-inadequate', text: 'Two Inadequate make the case Inadequate', grade: 'I', count: 2, capsAt: 'I' },
  ],
};
