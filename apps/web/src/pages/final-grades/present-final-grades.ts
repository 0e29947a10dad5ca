import type { Partnership } from '@accord/partnership';
import { londonTime } from '../../rendering/london-time.js';
import { agencyName } from '../../rendering/names.js';
import type { FinalGrades } from '../../services/audits/moderation.js';
import { gradeName } from '../moderation/moderation-words.js';
import type { FinalGradesView } from './final-grades-view.js';

/** What moderation made of a case: every agency's moderated grades, and the overall one. */
export function presentFinalGrades(final: FinalGrades, partnership: Partnership): FinalGradesView {
  const { pseudonym, cycleId, overall, cappedBy, gradedAt, scale, domains, grades } = final;
  const agencies = [...new Set(grades.map(({ agencyId }) => agencyId))];
  const facts = [
    ['Overall grade', gradeName(scale, overall)],
    ...(cappedBy ? [['Capped by', cappedBy]] : []),
    ['Graded', londonTime(gradedAt)],
  ];
  return {
    title: `Final grades of ${pseudonym}`,
    back: { href: `/cycles/${cycleId}`, text: 'Back to the cycle' },
    facts: facts.map(([term = '', text = '']) => ({ key: { text: term }, value: { text } })),
    agencies: agencies.map((agencyId) => agencyName(partnership, agencyId)),
    rows: domains.map(({ code, title }) => ({
      domain: `${code} ${title}`,
      cells: agencies.map((agencyId) => cellOf(final, agencyId, code, partnership)),
    })),
  };
}

function cellOf(
  { grades, scale }: FinalGrades,
  agencyId: string,
  domain: string,
  partnership: Partnership,
): FinalGradesView['rows'][number]['cells'][number] {
  const agency = agencyName(partnership, agencyId);
  const given = grades.find((one) => one.agencyId === agencyId && one.domain === domain);
  if (!given) return { agency, text: 'No grade' };
  const { grade, self, reason } = given;
  return {
    agency,
    text: gradeName(scale, grade),
    ...(self !== undefined && self !== grade && { self: gradeName(scale, self) }),
    ...(reason && { reason }),
  };
}
