import { DomainError } from '@accord/kernel';
import type { SamplingPlan, Stratum } from '@accord/contracts';
import { byCodePoint } from '../sample/domain/by-code-point.js';
import type { CaseToFreeze } from './persistence/frame-case.js';
import { meetsCriteria, type JudgedCase } from './meets-criteria.js';

/** Of a frame only ids and strata are held in memory while it is sorted; so many at most. */
export const MOST_FRAME_CASES = 100_000;

/** As long as a team's name can be in a grant and in what is told of a drawn case. */
const LONGEST_TEAM = 100;

/** A case of the register as a frame needs it. */
export interface RegisterRow extends JudgedCase {
  readonly id: string;
  readonly caseId: string;
  readonly team: string;
}

/** The cases of the register that meet the criteria, in the order of the frame file. Of the others nothing is kept. */
export async function gatherFrame(
  register: AsyncIterable<RegisterRow>,
  sampling: SamplingPlan,
  most = MOST_FRAME_CASES,
): Promise<CaseToFreeze[]> {
  const cases: CaseToFreeze[] = [];
  for await (const row of register) {
    if (!meetsCriteria(row, sampling)) continue;
    if (cases.length === most) throw tooLarge(most);
    const { id: registerCaseId, caseId, category, plan } = row;
    const team = row.team.slice(0, LONGEST_TEAM).toWellFormed();
    cases.push({ registerCaseId, caseId, stratum: plan, category, team });
  }
  if (cases.length === 0) throw empty();
  return cases.sort((one, other) => byCodePoint(one.caseId, other.caseId));
}

/** How many cases each stratum has; one that is asked for and has none is named too. */
export function strataOf(cases: readonly CaseToFreeze[], { plans }: SamplingPlan): Stratum[] {
  return [...plans]
    .sort(byCodePoint)
    .map((name) => ({ name, size: cases.filter(({ stratum }) => stratum === name).length }));
}

function tooLarge(most: number): DomainError {
  return new DomainError(
    'conflict',
    'frame-too-large',
    `More than ${most} cases meet the criteria of this cycle. Ask the partnership manager to narrow them.`,
  );
}

function empty(): DomainError {
  return new DomainError(
    'conflict',
    'frame-empty',
    'No case of the register meets the criteria of this cycle. Check that the right register is imported; nothing was frozen.',
  );
}
