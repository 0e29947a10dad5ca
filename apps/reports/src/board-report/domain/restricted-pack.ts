import {
  TOGETHER,
  type BoardReport,
  type CountedUnit,
  type ReportedCycle,
  type ReportedFinding,
  type ReportRow,
  type ReportScale,
  type ReportTable,
} from './board-report.js';
import { OVERALL, type GradeCount, type GradeSource } from './grade-counts.js';
import { perCent } from './per-cent.js';

/** The grade of a domain that does not apply, in every scale. It counts nowhere. */
const NOT_APPLICABLE = 'NA';

/** What a report needs to know of its cycle. */
export interface AuditedCycle extends Omit<ReportedCycle, 'id'> {
  readonly cycleId: string;
  readonly tool: { readonly domains: readonly GradedDomain[] };
  readonly scale: ReportScale & { readonly goodOrBetter: readonly string[] };
}

/** A domain of the tool, by code and title. */
export interface GradedDomain {
  readonly code: string;
  readonly title: string;
}

/** What a report is made from. */
export interface ReportMaterial {
  readonly cycle: AuditedCycle;
  readonly counts: readonly GradeCount[];
  readonly findings: readonly ReportedFinding[];
}

/**
 * The restricted pack, for named recipients: every count of judgements and grades as it is, the authorities side by side
 * and together. It holds no case, so counts of 1 are shown; nothing of it is for publication.
 */
export function restrictedPack({ cycle, counts, findings }: ReportMaterial): BoardReport {
  const { scale, tool, subject } = cycle;
  const whole = { code: OVERALL, title: subject === 'services' ? 'Overall' : 'Whole case' };
  const domains: GradedDomain[] = [whole, ...tool.domains.filter(({ code }) => code !== OVERALL)];
  return {
    tier: 'restricted',
    cycle: reportedCycle(cycle),
    scale: { name: scale.name, version: scale.version, grades: scale.grades },
    tables: domains.map((domain) => tableOf(cycle, domain, counts)).filter((table) => table.rows.length > 0),
    findings,
    notes: notesOf(cycle, counts),
  };
}

/** What is said of the cycle on every report. */
export function reportedCycle(cycle: AuditedCycle): BoardReport['cycle'] {
  const { cycleId, code, programme, theme, subject, state, authorities } = cycle;
  return { id: cycleId, code, programme, theme, subject, state, authorities };
}

function tableOf(cycle: AuditedCycle, domain: GradedDomain, counts: readonly GradeCount[]): ReportTable {
  const own = counts.filter((count) => count.domain === domain.code && count.grade !== NOT_APPLICABLE);
  const columns = cycle.scale.grades.map(({ code, label }) => ({ code, label }));
  const rows = sourcesOf(cycle, domain.code).flatMap((source) => {
    const given = own.filter((count) => count.source === source);
    const places = cycle.subject === 'services' ? [TOGETHER] : [...cycle.authorities, TOGETHER];
    return given.length === 0 ? [] : places.map((place) => rowOf(cycle.scale, { place, source }, given));
  });
  return { domain: domain.code, title: domain.title, unit: unitOf(cycle, domain.code), columns, rows };
}

function sourcesOf({ subject }: AuditedCycle, domain: string): GradeSource[] {
  if (subject === 'services') return ['published'];
  return domain === OVERALL ? ['overall'] : ['self', 'moderated'];
}

function unitOf({ subject }: AuditedCycle, domain: string): CountedUnit {
  if (subject === 'services') return 'services';
  return domain === OVERALL ? 'cases' : 'judgements';
}

function rowOf(
  scale: AuditedCycle['scale'],
  { place, source }: { place: string; source: GradeSource },
  given: readonly GradeCount[],
): ReportRow {
  const here = place === TOGETHER ? given : given.filter(({ authority }) => authority === place);
  const countOf = (grade: string): number =>
    here.filter((count) => count.grade === grade).reduce((sum, { count }) => sum + count, 0);
  const figures = scale.grades.map(({ code }) => countOf(code));
  const total = figures.reduce((sum, figure) => sum + figure, 0);
  const good = scale.goodOrBetter.reduce((sum, code) => sum + countOf(code), 0);
  const share = perCent(good, total);
  return {
    authority: place,
    source,
    figures: figures.map((value) => ({ value })),
    total: { value: total },
    ...(share !== undefined && { goodOrBetter: { value: share } }),
  };
}

function notesOf({ subject, scale }: AuditedCycle, counts: readonly GradeCount[]): string[] {
  if (subject === 'services') return ['The subjects are services, not children: nothing is hidden.'];
  const left = counts
    .filter(({ grade, source }) => grade === NOT_APPLICABLE && source === 'moderated')
    .reduce((sum, { count }) => sum + count, 0);
  const labels = scale.grades.filter(({ code }) => scale.goodOrBetter.includes(code)).map(({ label }) => label);
  return [
    'Domains are counted in judgements: one for each agency and case. The whole case has one grade.',
    `Good or better means ${labels.join(' or ')}.`,
    `${left} moderated ${left === 1 ? 'judgement was' : 'judgements were'} that a domain does not apply; these are not counted.`,
  ];
}
