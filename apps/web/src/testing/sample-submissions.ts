import type {
  AssignableAuditors,
  JudgedDomain,
  ListedSubmission,
  RecordedSubmission,
  SubmissionHistory,
} from '../services/audits/submissions.js';
import type { Paged } from '../services/paged.js';

const id = 'c3a7f1de-52b8-4c7f-8f0a-1a2b3c4d5e6f';
const about = {
  cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
  cycleCode: '18Q3',
  theme: 'Neglect, 7 to 15',
  pseudonym: 'STO-18Q3-07',
  agencyId: 'cleveland-police',
  dueOn: '2026-12-11',
} as const;

const question = (code: string, text: string) => ({ code, text, answer: null });
const domain = (code: string, title: string): JudgedDomain => ({
  ...{ code, title, version: 0, grade: null, rationale: '', evidence: '', savedAt: null, savedBy: null },
  questions: [question(`${code}.1`, 'Was neglect named as such?'), question(`${code}.2`, 'Was the pattern seen?')],
  missing: [{ field: `${code}.grade`, message: `${code} ${title}: choose a grade, or that the domain does not apply` }],
});

/** A domain of which everything is written, by an auditor with a lot to say. */
export const writtenSampleDomain: JudgedDomain = {
  ...domain('D1', 'Recognition and referral'),
  ...{ version: 3, grade: 'G', evidence: 'Chronology, entry of 3 May, page 4', missing: [] },
  ...{ savedAt: '2026-11-24T09:05:00Z', savedBy: 'Tegwen Pritchard' },
  questions: [
    { ...question('D1.1', 'Was neglect named as such?'), answer: 'met' },
    { ...question('D1.2', 'Was the pattern seen?'), answer: 'partly' },
  ],
  rationale: 'The referral names neglect.\nIt does not list <b>what</b> came before.',
};

/** A submission that its auditor is writing: one domain complete, one begun. */
export const sampleSubmission: RecordedSubmission = {
  ...about,
  ...{ id, drawnCaseId: 'a6b0d9a4-0c52-4a0e-b8a5-0f7c6c1f9a11', auditor: 'Tegwen Pritchard', state: 'in-progress' },
  ...{ outcome: null, overdue: false, submittedAt: null, version: 2, draftVersion: 4, round: 0, shows: 'drafts' },
  grades: [
    { code: 'G', label: 'Good', descriptor: 'Meets the standard consistently; minor gaps without impact.' },
    { code: 'RI', label: 'Requires improvement', descriptor: 'Standard partly met.' },
    { code: 'I', label: 'Inadequate', descriptor: 'Standard not met.' },
  ],
  domains: [writtenSampleDomain, { ...domain('D2', 'Information sharing'), version: 1 }, domain('D3', 'Assessment')],
  may: { save: true, submit: true, notKnown: true, undoNotKnown: false, assign: false, return: false },
};

const NOTHING = { save: false, submit: false, notKnown: false, undoNotKnown: false, assign: false, return: false };

/** The same as the lead of the agency reads it after it was handed in a second time. */
export const sampleSubmitted: RecordedSubmission = {
  ...sampleSubmission,
  ...{ state: 'submitted', shows: 'submitted', submittedAt: '2026-11-24T10:00:00Z', round: 2 },
  may: { ...NOTHING, return: true },
};

/** In each of the other states. */
export const sampleSubmissionStates: readonly RecordedSubmission[] = [
  { ...sampleSubmission, state: 'requested', auditor: null, shows: 'nothing', may: { ...NOTHING, assign: true } },
  {
    ...sampleSubmission,
    ...{ state: 'returned', overdue: true },
    returned: { at: '2026-11-24T11:00:00Z', by: 'Lena Howe', reason: 'D1 says\ntoo little.' },
  },
  { ...sampleSubmission, state: 'not-known', shows: 'nothing', may: { ...NOTHING, undoNotKnown: true } },
  { ...sampleSubmitted, state: 'locked', outcome: 'judged', may: NOTHING },
  { ...sampleSubmission, state: 'missing', outcome: 'missing', dueOn: null, may: NOTHING },
  { ...sampleSubmission, state: 'withdrawn', shows: 'nothing', may: NOTHING },
];

/** One's own submissions, and some of which one may know the state only. */
export const sampleSubmissions: Paged<ListedSubmission> = {
  items: (['assigned', 'returned', 'submitted', 'locked'] as const).map((state, index) => ({
    ...about,
    id: `c3a7f1de-52b8-4c7f-8f0a-1a2b3c4d5e6${index}`,
    ...{ state, overdue: index === 1, isMine: index < 2, isReadable: index < 3 },
    ...(index === 2 && { auditor: 'Amara Okafor' }),
  })),
  ...{ page: 2, pages: 3, total: 60 },
};

/** Auditors of the agency. */
export const sampleAuditors: AssignableAuditors = {
  ...{ version: 2, agencyId: about.agencyId, pseudonym: about.pseudonym, auditorId: null },
  auditors: [{ id: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10', name: 'Amara Okafor' }],
};

/** Everything that can happen to a submission. */
export const sampleSubmissionHistory: SubmissionHistory = {
  ...{ id, pseudonym: about.pseudonym, agencyId: about.agencyId },
  steps: ['request', 'assign', 'submit', 'return', 'submit', 'lock'].map((action, index) => ({
    ...{ at: '2026-11-24T09:05:00Z', action, round: index > 3 ? 2 : 1, by: index ? 'Lena Howe' : null },
    auditor: action === 'assign' ? 'Amara Okafor' : null,
    reason: action === 'return' ? 'D1 says\ntoo little.' : null,
  })),
};
