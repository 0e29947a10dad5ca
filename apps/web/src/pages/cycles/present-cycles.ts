import { dayInWords } from '../../rendering/london-time.js';
import type { ListedCycle } from '../../services/audits/cycles.js';
import type { Visit } from '../../visit/visit.js';
import { CYCLE_STATE_WORDS, SUBJECT_WORDS } from './cycle-words.js';
import type { CyclesView } from './cycles-view.js';

/** The cycles of the scope with how far they are. */
export function presentCycles(cycles: readonly ListedCycle[], visit: Visit): CyclesView {
  return {
    title: 'Audit cycles',
    mayOpen: visit.may('cycle.manage'),
    cycles: cycles.map(({ id, theme, code, programme, subject, state, reportDue }) => ({
      ...{ theme, code, programme },
      href: `/cycles/${id}`,
      subject: SUBJECT_WORDS[subject],
      state: CYCLE_STATE_WORDS[state],
      reportDue: reportDue ? dayInWords(reportDue) : 'Not set yet',
    })),
  };
}
