import type { PublishedGrade } from '@accord/contracts';
import type { GradeTerms } from '../import-published-grades/grade-rows.js';

/** How many services have each grade in one standard. Services are not children: nothing is hidden. */
export interface StandardCounts {
  readonly domain: string;
  readonly title: string;
  readonly counts: readonly { readonly grade: string; readonly label: string; readonly count: number }[];
  readonly total: number;
}

/** Counts grades for each standard of a cycle, in the order of its tool and scale; grades that nobody has count 0. */
export function gradeCounts({ tool, scale }: GradeTerms, grades: readonly PublishedGrade[]): StandardCounts[] {
  return tool.domains.map(({ code: domain, title }) => {
    const own = grades.filter((grade) => grade.domain === domain);
    const counts = scale.grades.map(({ code, label }) => ({
      grade: code,
      label,
      count: own.filter(({ grade }) => grade === code).length,
    }));
    return { domain, title, counts, total: own.length };
  });
}
