import type { Partnership } from '@accord/partnership';
import { scopeName } from '../../rendering/names.js';
import type { ListedReport } from '../../services/reports/board-report.js';
import type { ReportsView } from './reports-view.js';

/** Lists cycles with how far each authority is. */
export function presentReports(reports: readonly ListedReport[], partnership: Partnership): ReportsView {
  return {
    title: 'Board reports',
    reports: reports.map((report) => ({
      heading: report.theme,
      text: `${report.code}, programme ${report.programme}`,
      href: `/reports/${report.id}`,
      publicHref: `/reports/${report.id}/public`,
      progress: report.progress.map(
        (one) =>
          `${scopeName(partnership, one.authority)}: ${one.submitted} of ${one.requested} submissions are in, ` +
          `${one.moderated} of ${one.cases} cases are moderated.`,
      ),
    })),
  };
}
