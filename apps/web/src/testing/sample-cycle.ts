import type { GradeList, ListedCycle, RecordedCycle, RecordedDecision } from '../services/audits/cycles.js';

/** A cycle that waits for its samples. */
export const sampleCycle: RecordedCycle = {
  id: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
  version: 4,
  state: 'sampling',
  code: '18Q3',
  programme: '2018-19',
  theme: 'Neglect, 7 to 15',
  subject: 'children',
  linesOfEnquiry: [
    { text: 'Are the signs of neglect seen in older children?', source: 'Joint inspection, November 2017' },
  ],
  agreementId: 'joint-audit',
  windowFrom: '2017-10-01',
  windowTo: '2018-09-30',
  tool: {
    id: 'neglect',
    version: 1,
    name: 'Neglect',
    domains: [
      {
        code: 'D1',
        title: 'Recognition and referral',
        questions: [{ code: 'D1.1', text: 'Was neglect named as such?' }],
      },
      { code: 'D2', title: 'Information sharing', questions: [] },
    ],
  },
  scale: {
    id: 'OFSTED4',
    version: 1,
    name: 'Four grades',
    grades: [
      { code: 'G', label: 'Good', points: 2, descriptor: 'Meets the standard consistently.' },
      { code: 'I', label: 'Inadequate', points: 0, descriptor: 'Standard not met.' },
    ],
    goodOrBetter: ['G'],
    cappingRules: [{ code: 'two', text: 'Two domains Inadequate', grade: 'I', count: 2, capsAt: 'I' }],
  },
  sampling: {
    plans: ['Child protection'],
    categories: ['Neglect'],
    asOf: '2018-09-30',
    ageFrom: 7,
    ageTo: 15,
    cases: 6,
  },
  authorities: ['stockton', 'hartlepool'],
  agencies: ['cleveland-police'],
  submissionsDue: '2026-12-11',
  moderationDue: '2026-12-18',
  reportDue: '2027-01-15',
  changedAt: '2026-11-24T09:05:00Z',
  moves: [
    {
      action: 'start-fieldwork',
      to: 'fieldwork',
      needsReason: false,
      missing: [{ field: 'authorities', message: 'Wait for the sample of Hartlepool: it is not published yet.' }],
    },
    { action: 'abort', to: 'aborted', needsReason: true, missing: [] },
  ],
  mayChange: false,
  mayChangeTool: true,
  mayImportGrades: false,
};

/** A draft with every gap that a draft can have. */
export const sampleDraft: RecordedCycle = {
  ...sampleCycle,
  id: '5a1c2f3e-0b7d-4c1a-8f64-2d9e7b6a5c41',
  version: 1,
  state: 'draft',
  linesOfEnquiry: [],
  agencies: [],
  windowFrom: undefined,
  windowTo: undefined,
  sampling: undefined,
  submissionsDue: undefined,
  moderationDue: undefined,
  reportDue: undefined,
  moves: [{ action: 'approve', to: 'approved', needsReason: false, missing: [] }],
  mayChange: true,
};

/** A cycle that gathers published grades. */
export const sampleServiceCycle: RecordedCycle = {
  ...sampleCycle,
  id: '7b2d3f4e-1c8e-4d2b-9a75-3eaf8c7b6d52',
  state: 'approved',
  theme: 'Published inspections',
  subject: 'services',
  sampling: undefined,
  authorities: [],
  agencies: [],
  mayImportGrades: true,
};

/** Those cycles as the list has them. */
export const sampleCycles: readonly ListedCycle[] = [sampleCycle, sampleDraft, sampleServiceCycle];

/** How the first of them came to be where it is. */
export const sampleDecisions: readonly RecordedDecision[] = [
  {
    at: '2026-11-24T09:05:00Z',
    by: { id: '2d9f7e68-7a5f-4f4e-9f1b-6d2f3c4b5a69', name: 'Bronagh McAllister' },
    action: 'start-sampling',
    from: 'approved',
    to: 'sampling',
    reason: 'A reason that somebody gave.',
  },
];

/** Published grades as they were imported. */
export const sampleGrades: GradeList = {
  imported: { number: 2, at: '2026-11-24T09:05:00Z' },
  grades: [{ subject: 'Camden', domain: 'D1', grade: 'G' }],
  summary: [
    {
      domain: 'D1',
      title: 'Recognition and referral',
      counts: [
        { grade: 'G', label: 'Good', count: 1 },
        { grade: 'I', label: 'Inadequate', count: 0 },
      ],
      total: 1,
    },
  ],
};
