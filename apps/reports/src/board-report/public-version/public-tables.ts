import type { KnownCycle } from '../../cycle/known-cycle.js';
import type { CountTable, CycleCounts } from '../../disclosure/domain/count-table.js';
import { OVERALL, type GradeCount } from '../domain/grade-counts.js';

/** A cycle with every count of it. */
export interface CountedCycle {
  readonly cycle: KnownCycle;
  readonly counts: readonly GradeCount[];
}

/** All services are one place: their grades belong to no authority. */
export const ALL_SERVICES = 'services';

/**
 * What the public version of the last of some cycles is made of: the grades of whole cases and, for each domain, the lowest
 * moderated grade of each case: every count is one of children. Self grades are not for everybody. Of earlier cycles only those count in that graded by the same tool and scale.
 */
export function publicTables(cycles: readonly CountedCycle[]): CountTable[] {
  const last = cycles.at(-1);
  if (!last) return [];
  const { subject, tool, scale } = last.cycle;
  const alike = cycles.filter(({ cycle }) => isAlike(cycle, last.cycle));
  const domains = tool.domains.map(({ code }) => code).filter((code) => code !== OVERALL);
  const grades = scale.grades.map(({ code, label }) => ({
    code,
    label,
    goodOrBetter: scale.goodOrBetter.includes(code),
  }));
  return [OVERALL, ...domains].map((measure) => ({
    measure,
    subject,
    grades,
    rollUp: 'as-needed',
    cycles: alike.map((counted) => countsOf(counted, measure)),
  }));
}

function isAlike(one: KnownCycle, other: KnownCycle): boolean {
  const isSame = (first: { id: string; version: number }, second: typeof first): boolean =>
    first.id === second.id && first.version === second.version;
  return one.subject === other.subject && isSame(one.tool, other.tool) && isSame(one.scale, other.scale);
}

function countsOf({ cycle, counts }: CountedCycle, measure: string): CycleCounts {
  const source = sourceOf(cycle, measure);
  const places = cycle.subject === 'services' ? [ALL_SERVICES] : cycle.authorities;
  return {
    cycle: cycle.cycleId,
    rows: places.map((authority) => ({
      authority,
      counts: cycle.scale.grades.map(({ code }) =>
        counts
          .filter((one) => one.source === source && one.domain === measure && one.grade === code)
          .filter((one) => (one.authority ?? ALL_SERVICES) === authority)
          .reduce((sum, { count }) => sum + count, 0),
      ),
    })),
  };
}

function sourceOf({ subject }: KnownCycle, measure: string): GradeCount['source'] {
  if (subject === 'services') return 'published';
  return measure === OVERALL ? 'overall' : 'moderated';
}
