import { londonTime } from '../../rendering/london-time.js';
import type { GradeList, RecordedCycle } from '../../services/audits/cycles.js';
import type { PublishedGradesView } from './published-grades-view.js';

/** The published grades of a cycle as they were last imported. */
export function presentPublishedGrades(cycle: RecordedCycle, list: GradeList, notice?: string): PublishedGradesView {
  const standards = new Map(cycle.tool.domains.map(({ code, title }) => [code, title]));
  const labels = new Map(cycle.scale.grades.map(({ code, label }) => [code, label]));
  return {
    title: 'Published grades',
    notice,
    back: { href: `/cycles/${cycle.id}`, text: 'Back to the cycle' },
    imported: list.imported
      ? `Imported on ${londonTime(list.imported.at)} (import ${list.imported.number} of this cycle).`
      : 'Nothing was imported yet.',
    importHref: cycle.mayImportGrades ? `/cycles/${cycle.id}/published-grades/new` : undefined,
    grades: cycle.scale.grades.map(({ label }) => label),
    summary: list.summary.map(({ title, counts, total }) => ({
      title,
      counts: counts.map(({ label, count }) => ({ label, text: String(count) })),
      total: String(total),
    })),
    rows: list.grades.map(({ subject, domain, grade }) => ({
      subject,
      standard: standards.get(domain) ?? domain,
      grade: labels.get(grade) ?? grade,
    })),
  };
}
