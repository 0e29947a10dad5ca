import { presentForm } from '../forms/present-form.js';
import { cycleFields } from '../pages/cycles/cycle-fields.js';
import { presentCycle } from '../pages/cycles/present-cycle.js';
import { presentCycles } from '../pages/cycles/present-cycles.js';
import { presentPublishedGrades } from '../pages/cycles/present-published-grades.js';
import { presentTool } from '../pages/cycles/present-tool.js';
import { Page } from '../rendering/page.js';
import {
  sampleCycle,
  sampleCycles,
  sampleDecisions,
  sampleDraft,
  sampleGrades,
  sampleServiceCycle,
} from './sample-cycle.js';
import { samplePartnership as partnership } from './sample-partnership.js';
import { sampleVisit } from './sample-visit.js';

const manager = sampleVisit(['cycle.read', 'cycle.manage', 'shared-finding.read', 'report.read']);
const auditor = sampleVisit(['cycle.read', 'submission.list', 'moderation.read', 'finding.read']);
const fields = cycleFields('children', partnership);
const form = {
  title: 'Open an audit cycle',
  action: '/cycles',
  back: { href: '/cycles', text: 'Back to audit cycles' },
  fields,
  submit: 'Save as draft',
  another: { text: 'Add more lines of enquiry', name: 'more', value: 'rows' },
  kept: { subject: 'children' },
};
const problems = [...fields.map(({ name }) => name), 'lineText-1', 'lineSource-2'].map((field) => ({
  field,
  message: `Problem of ${field}`,
}));
const values = { lineText: ['One', '', 'Three'], lineSource: ['Of one'], agencies: ['cleveland-police'], ageFrom: '7' };

/** The pages about cycles, as far as they are templates of their own. */
export const sampleCyclePages = {
  cycle: [
    new Page('cycle', presentCycle(sampleCycle, manager, { partnership, decisions: sampleDecisions, notice: 'Done.' })),
    new Page('cycle', presentCycle(sampleDraft, manager, { partnership, decisions: [] })),
    new Page('cycle', presentCycle({ ...sampleCycle, moves: [] }, auditor, { partnership, decisions: [] })),
    new Page('cycle', presentCycle(sampleServiceCycle, manager, { partnership, decisions: [] })),
  ],
  cycles: [new Page('cycles', presentCycles(sampleCycles, manager)), new Page('cycles', presentCycles([], auditor))],
  'published-grades': [
    new Page('published-grades', presentPublishedGrades(sampleServiceCycle, sampleGrades, 'Done.')),
    new Page('published-grades', presentPublishedGrades(sampleServiceCycle, { grades: [], summary: [] })),
  ],
  tool: [
    new Page('tool', presentTool(sampleCycle, 'Done.')),
    new Page('tool', presentTool({ ...sampleCycle, mayChangeTool: false })),
  ],
} as const;

/** The form of a cycle, empty and with everything wrong. */
export const sampleCycleForms = [
  new Page('form', presentForm(form, { formToken: 't' })),
  new Page('form', presentForm(form, { formToken: 't', values, problems, version: 3 })),
] as const;
