import type { GradingScale } from '@accord/contracts';

/** The scale of the tests: four grades, and the two rules that cap a case's overall grade. */
export function testScale(version = 1): GradingScale {
  const grade = (code: string, label: string, points: number) => ({
    code,
    label,
    points,
    descriptor: `What ${label} is.`,
  });
  return {
    id: 'OFSTED4',
    version,
    name: 'Four grades',
    grades: [
      grade('O', 'Outstanding', 3),
      grade('G', 'Good', 2),
      grade('RI', 'Requires improvement', 1),
      grade('I', 'Inadequate', 0),
    ],
    goodOrBetter: ['O', 'G'],
    cappingRules: [
      {
        code: 'key-domain-inadequate',
        text: 'Inadequate in D1, D4 or D8 caps the overall grade at Requires improvement',
        domains: ['D1', 'D4', 'D8'],
        grade: 'I',
        count: 1,
        capsAt: 'RI',
      },
      {
        code: 'two-inadequate',
        text: 'Two domains Inadequate make the case Inadequate',
        grade: 'I',
        count: 2,
        capsAt: 'I',
      },
    ],
  };
}
