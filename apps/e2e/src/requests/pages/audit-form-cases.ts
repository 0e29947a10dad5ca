import { CANARY } from '../canary.js';
import type { FormCase } from './form-case.js';

const SCRIPT = `<script>alert("${CANARY.word}")</script>'&`;
const PROGRAMME = { by: 'rosalind-eberechi', in: 'joint' } as const;
const MANAGER = { by: 'imogen-fairweather', in: 'stockton' } as const;
const MODERATOR = { by: 'ngozi-adeyemi-clarke' } as const;
const AUDITOR = { by: 'bethan-ogunleye' } as const;
const LEAD = { by: 'devika-ramaswamy' } as const;
const POLICE_LEAD = { by: 'beatrix-oyelaran', in: 'stockton' } as const;
const WITNESS = { by: 'piotr-zawadzki' } as const;

const REASON = { reason: 'Enter a reason' };
const SHORT = { reason: '<b>"&' };
const tooShort = (label: string) => ({ wrong: SHORT, whenWrong: { reason: `${label} must be 10 characters or more` } });

const CYCLE = {
  whenEmpty: {
    theme: 'Enter the theme',
    programme: 'Enter the programme, like 2018-19',
    code: 'Enter the quarter, like 18Q3',
    agreementId: 'Choose the information-sharing agreement',
    tool: 'Choose the audit tool',
    scale: 'Choose the grading scale',
  },
  wrong: {
    theme: `${SCRIPT}${'x'.repeat(200)}`,
    programme: '2018',
    code: '18Q9',
    windowFromDay: '31',
    windowFromMonth: '2',
    windowFromYear: '2026',
    ageFrom: '15',
    ageTo: 'seven',
    cases: '0',
    agreementId: 'none',
    tool: 'none',
    scale: 'none',
  },
  whenWrong: {
    theme: 'Theme must be 150 characters or fewer',
    programme: 'Programme must be a year and the one after it, like 2018-19',
    code: 'Quarter must be a year and a quarter, like 18Q3',
    windowFrom: 'First day of the audit window must be a real date, such as 24 11 2026',
    ageTo: 'Highest age must be a number from 0 to 25',
    cases: 'Cases to draw in each authority must be a number from 1 to 99',
    agreementId: 'Choose the information-sharing agreement',
    tool: 'Choose the audit tool',
    scale: 'Choose the grading scale',
  },
  choices: ['subject', 'agreementId', 'tool', 'scale'],
} as const;

const FINDING = {
  whenEmpty: {
    kind: 'Choose whether it is a strength or an area for improvement',
    domain: 'Choose a domain',
    statement: 'Enter the statement',
    supportingCases: 'Enter the number of cases',
  },
  wrong: { kind: 'weakness', domain: 'D9', statement: '<b>"&', supportingCases: 'many' },
  whenWrong: {
    kind: 'Choose whether it is a strength or an area for improvement',
    domain: 'Choose a domain',
    statement: 'Statement must be 20 characters or more',
    supportingCases: 'How many of the moderated cases show it? must be a number from 1 to 999',
  },
  choices: ['kind', 'domain'],
} as const;

/** The forms of an audit that have questions. */
export const AUDIT_FORM_CASES: readonly FormCase[] = [
  {
    what: 'opening a cycle',
    ...PROGRAMME,
    page: '/cycles/new',
    action: '/cycles',
    ...CYCLE,
    whenWrong: {
      ...CYCLE.whenWrong,
      // A draft has these; here nothing of them is answered yet, and the ages say that there is to be a sample.
      plans: 'Choose at least one plan',
      asOf: 'Enter the day on which cases must be open',
    },
  },
  {
    what: 'changing a cycle',
    ...PROGRAMME,
    page: '/cycles/{draft-cycle}/edit',
    action: '/cycles/{draft-cycle}/edit',
    ...CYCLE,
  },
  {
    what: 'moving a cycle on',
    ...PROGRAMME,
    page: '/cycles/{cycle}/move',
    action: '/cycles/{cycle}/move',
    whenEmpty: { action: 'Choose what is to be done' },
    wrong: { action: 'close', reason: SCRIPT.repeat(20) },
    whenWrong: {
      action: 'Choose what is to be done',
      reason: 'Reason (only needed to abort) must be 500 characters or fewer',
    },
    choices: ['action'],
  },
  {
    what: 'changing tool and scale',
    ...PROGRAMME,
    page: '/cycles/{draft-cycle}/tool/change',
    action: '/cycles/{draft-cycle}/tool/change',
    whenEmpty: { tool: 'Choose a tool', scale: 'Choose a scale' },
    wrong: { tool: 'none', scale: SCRIPT },
    whenWrong: { tool: 'Choose a tool', scale: 'Choose a scale' },
    choices: ['tool', 'scale'],
  },
  {
    what: 'giving a value for the draw',
    ...WITNESS,
    page: '/cycles/{cycle}/draw/value',
    action: '/cycles/{cycle}/draw/value',
    whenEmpty: { value: 'Enter a value' },
    wrong: { value: `${SCRIPT}:${'x'.repeat(70)}` },
    whenWrong: { value: 'Value must be 64 characters or fewer' },
  },
  {
    what: 'replacing a case',
    ...MODERATOR,
    page: '/drawn-cases/{audited-case}/replace',
    action: '/drawn-cases/{audited-case}/replace',
    whenEmpty: { reason: 'Choose why the case is replaced', text: 'Say in your words why the case is replaced' },
    wrong: { reason: 'no-reason', text: '<b>"&' },
    whenWrong: { reason: 'Choose why the case is replaced', text: 'In your words must be 10 characters or more' },
    choices: ['reason'],
  },
  {
    what: 'moderating a domain',
    ...MODERATOR,
    page: '/moderation/{open-case}/domains/D2',
    action: '/moderation/{open-case}/domains/D2',
    whenEmpty: { 'grade-cleveland-police': 'Choose a moderated grade for at least one agency' },
    wrong: { 'grade-cleveland-police': 'O', 'reason-cleveland-police': '<b>"&' },
    whenWrong: { 'reason-cleveland-police': 'Reason for Cleveland Police must be 10 characters or more' },
    choices: ['grade-cleveland-police', 'grade-north-tees-trust', 'grade-sto-childrens-services'],
  },
  {
    what: 'grading a case',
    ...MODERATOR,
    page: '/moderation/{gradable-case}/grade',
    action: '/moderation/{gradable-case}/grade',
    whenEmpty: { overall: 'Choose the overall grade' },
    wrong: { overall: 'X', reason: SCRIPT.repeat(20) },
    whenWrong: { overall: 'Choose the overall grade', reason: 'Reason must be 500 characters or fewer' },
    choices: ['overall'],
  },
  {
    what: 'opening a moderation again',
    ...MODERATOR,
    page: '/moderation/{closed-case}/reopen',
    action: '/moderation/{closed-case}/reopen',
    whenEmpty: REASON,
    ...tooShort('Reason'),
  },
  {
    what: 'drafting a finding',
    ...MODERATOR,
    page: '/cycles/{cycle}/findings/new',
    action: '/cycles/{cycle}/findings',
    ...FINDING,
  },
  {
    what: 'writing a finding anew',
    ...MODERATOR,
    page: '/findings/{own-finding}/redraft',
    action: '/findings/{own-finding}/redraft',
    ...FINDING,
  },
  {
    what: 'overriding the screening',
    ...MANAGER,
    page: '/findings/{marked-finding}/override-screening',
    action: '/findings/{marked-finding}/override-screening',
    whenEmpty: REASON,
    ...tooShort('Why does it identify nobody?'),
  },
  {
    what: 'withholding a finding',
    ...MANAGER,
    page: '/findings/{own-finding}/withhold',
    action: '/findings/{own-finding}/withhold',
    whenEmpty: REASON,
    ...tooShort('Why is it not shared?'),
  },
  {
    what: 'withdrawing a finding',
    ...MANAGER,
    page: '/findings/{released-finding}/withdraw',
    action: '/findings/{released-finding}/withdraw',
    whenEmpty: { code: 'Choose why it is withdrawn', ...REASON },
    wrong: { code: 'no-reason', ...SHORT },
    whenWrong: { code: 'Choose why it is withdrawn', reason: 'What happened? must be 10 characters or more' },
    choices: ['code'],
  },
  {
    what: 'naming an auditor',
    ...LEAD,
    page: '/submissions/{draft-submission}/assign',
    action: '/submissions/{draft-submission}/assign',
    whenEmpty: { auditorId: 'Choose who audits this case' },
    wrong: { auditorId: SCRIPT },
    whenWrong: { auditorId: 'Choose who audits this case' },
    choices: ['auditorId'],
  },
  {
    what: 'returning a submission',
    ...POLICE_LEAD,
    page: '/submissions/{submitted-submission}/return',
    action: '/submissions/{submitted-submission}/return',
    whenEmpty: { reason: 'Say what should be changed' },
    ...tooShort('Reason'),
  },
  {
    what: 'reporting that a case is not known',
    by: 'tomasz-wieliczko',
    page: '/submissions/{known-submission}/not-known',
    action: '/submissions/{known-submission}/not-known',
    whenEmpty: {},
    wrong: { reason: SCRIPT.repeat(20) },
    whenWrong: { reason: 'Where you looked must be 500 characters or fewer' },
  },
  {
    what: 'judging a domain',
    ...AUDITOR,
    page: '/submissions/{draft-submission}/domains/D1',
    action: '/submissions/{draft-submission}/domains/D1',
    whenEmpty: {},
    wrong: { grade: 'X', rationale: SCRIPT.repeat(200), evidence: SCRIPT.repeat(20) },
    whenWrong: {
      rationale: 'Rationale must be 5000 characters or fewer',
      evidence: 'Where the evidence is must be 500 characters or fewer',
    },
    choices: ['grade'],
  },
];
