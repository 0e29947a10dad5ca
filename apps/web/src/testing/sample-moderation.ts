import type { CaseModeration, ComparedJudgement, FinalGrades, ModerationList } from '../services/audits/moderation.js';

const cycleId = '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20';
const drawnCaseId = 'b7b0d9a4-0c52-4a0e-b8a5-0f7c6c1f9a22';
const nadia = { id: '2d9f7e68-7a5f-4f4e-9f1b-6d2f3c4b5a69', name: 'Ngozi Adeyemi-Clarke' };
const at = '2026-11-24T09:05:00Z';
const grade = (code: string, label: string, points: number) => ({
  code,
  label,
  points,
  descriptor: `What ${label} is.`,
});
const grades = [
  grade('O', 'Outstanding', 3),
  grade('G', 'Good', 2),
  grade('RI', 'Requires improvement', 1),
  grade('I', 'Inadequate', 0),
];
const domains = [
  {
    code: 'D1',
    title: 'Recognition and referral',
    questions: [
      { code: 'D1.1', text: 'Was neglect named as such?' },
      { code: 'D1.2', text: 'Was the referral timely and clear?' },
    ],
  },
  { code: 'D2', title: 'Information sharing', questions: [] },
  { code: 'D3', title: 'Assessment and analysis', questions: [] },
];

function judgement(domain: string, self: string, moderated: ComparedJudgement['moderated'] = []): ComparedJudgement {
  return {
    ...{ domain, self, moderated },
    answers:
      domain === 'D1'
        ? [
            { question: 'D1.1', answer: 'met' },
            { question: 'D1.2', answer: 'partly' },
          ]
        : [],
    rationale: 'The referral named neglect.\nIt came late. <script>alert(1)</script>',
    evidence: 'Record of 3 May, page 4',
  };
}

const reason = 'The chronology of the school was not used.';
const different = { grade: 'I', accepted: false, by: nadia, at, reason };
const accepted = { grade: 'G', accepted: true, by: nadia, at };

/** A case that is being moderated: graded otherwise, accepted, still to do, missing and not known. */
export const sampleModeration: CaseModeration = {
  ...{ drawnCaseId, cycleId, pseudonym: 'STO-18Q3-07', stratum: 'Child protection', replaced: false },
  ...{ cycleState: 'moderation', state: 'open', version: 4, domains, grades, waiting: 1 },
  actions: ['moderate', 'accept', 'grade'],
  agencies: [
    {
      ...{ agencyId: 'cleveland-police', standing: 'submitted', overdue: false },
      judgements: [judgement('D1', 'RI', [different]), judgement('D2', 'G', [accepted]), judgement('D3', 'NA')],
    },
    {
      ...{ agencyId: 'stockton-council', standing: 'submitted', overdue: false },
      judgements: [judgement('D1', 'G', [accepted]), judgement('D2', 'O', [{ ...accepted, grade: 'O' }])],
    },
    { agencyId: 'north-tees-trust', standing: 'missing', overdue: false, judgements: [] },
    { agencyId: 'probation', standing: 'not-known', overdue: false, judgements: [] },
  ],
  cap: {
    grade: 'RI',
    rules: [
      {
        ...{ code: 'key-domain', text: 'Inadequate in D1, D4 or D8 caps the overall grade', capsAt: 'RI' },
        domains: ['D1'],
      },
    ],
  },
  overall: [],
  steps: [{ action: 'open', by: nadia, at }],
};

/** The same before it was opened, when everything is moderated, closed, reopened once, and withdrawn. */
export const sampleModerations = {
  notOpen: {
    ...sampleModeration,
    ...{ state: 'not-open', version: 0, actions: ['open'], waiting: 0, cap: undefined, steps: [] },
    agencies: sampleModeration.agencies.map((agency) => ({
      ...agency,
      standing: 'awaited',
      overdue: true,
      judgements: [],
    })),
  },
  conflict: { ...sampleModeration, actions: [], conflict: 'own-team' },
  moderated: { ...sampleModeration, waiting: 0 },
  closed: {
    ...sampleModeration,
    ...{ state: 'closed', waiting: 0, actions: ['reopen'] },
    overall: [{ overall: 'RI', cappedBy: 'key-domain', by: nadia, at, reason }],
    steps: [...sampleModeration.steps, { action: 'grade', by: nadia, at }],
  },
  withdrawn: {
    ...sampleModeration,
    ...{ state: 'withdrawn', replaced: true, actions: [] },
    overall: [{ overall: 'RI', by: nadia, at }],
    steps: [
      ...sampleModeration.steps,
      { action: 'grade', by: nadia, at },
      { action: 'reopen', by: nadia, at, reason },
      { action: 'withdraw', at },
    ],
  },
} as const satisfies Record<string, CaseModeration>;

/** A cycle in moderation with a case in every state. */
export const sampleModerationList: ModerationList = {
  ...{
    cycleId,
    theme: 'Neglect, 7 to 15',
    code: '18Q3',
    cycleState: 'moderation',
    moderationDue: '2018-11-09',
    grades,
  },
  cases: [sampleModeration, ...Object.values(sampleModerations)].map((one, index) => ({
    drawnCaseId: one.drawnCaseId,
    pseudonym: `STO-18Q3-0${index + 1}`,
    stratum: one.stratum,
    state: one.state,
    replaced: one.replaced,
    agencies: one.agencies,
    ...(one.state === 'closed' && { overall: 'RI' }),
  })),
};

/** What an auditor of the police sees in the end. */
export const sampleFinalGrades: FinalGrades = {
  ...{ drawnCaseId, cycleId, pseudonym: 'STO-18Q3-07', overall: 'RI', gradedAt: at, domains, scale: grades },
  cappedBy: 'Inadequate in D1, D4 or D8 caps the overall grade',
  grades: [
    { agencyId: 'cleveland-police', domain: 'D1', grade: 'I', self: 'RI', reason },
    { agencyId: 'cleveland-police', domain: 'D2', grade: 'G', self: 'G' },
    { agencyId: 'stockton-council', domain: 'D1', grade: 'G' },
  ],
};
