import type { AuthorityDraw, DrawStatus } from '../services/audits/draw.js';
import type { CaseIdentity, CaseReplacement } from '../services/cases/sample.js';

const cycleId = '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20';
const drawnCaseId = 'a6b0d9a4-0c52-4a0e-b8a5-0f7c6c1f9a11';
const strata = [
  { name: 'Child in need', size: 3 },
  { name: 'Child protection', size: 2 },
];
const replaced = { state: 'replaced', replacedBy: 'STO-18Q3-41', reason: 'not-in-scope' } as const;
const values = [
  { authority: 'hartlepool', value: 'hartlepool-2018' },
  { authority: 'stockton', value: 'stockton-2018' },
];

function part(authority: string, changed: Partial<AuthorityDraw> = {}): AuthorityDraw {
  return {
    ...{ authority, task: 'nothing', frame: { digest: 'd'.repeat(64), size: 5, strata }, value: 'not-known' },
    ...{ valueText: null, isValueChanged: false, sample: null, isSeedRight: null, ...changed },
  } as AuthorityDraw;
}

const begun: DrawStatus = {
  ...{ cycleId, code: '18Q3', theme: 'Neglect, 7 to 15', state: 'sampling', stage: 'freezing', own: 'stockton' },
  sampling: {
    ...{ plans: ['Child protection', 'Child in need'], categories: ['Neglect'], asOf: '2018-09-30' },
    ...{ ageFrom: 7, ageTo: 15, cases: 6, strata: 'plan' },
  },
  authorities: [
    part('hartlepool', { frame: null, task: 'not-known' }),
    part('stockton', { frame: null, task: 'freeze-frame', value: 'not-given' }),
  ],
  values: [],
  cases: [],
};

function drawnPart(authority: string, prefix: string, changed: Partial<AuthorityDraw> = {}): AuthorityDraw {
  const cases = [
    { pseudonym: `${prefix}-18Q3-07`, stratum: 'Child protection', state: 'drawn' as const },
    { pseudonym: `${prefix}-18Q3-13`, stratum: 'Child in need', ...replaced },
    { pseudonym: `${prefix}-18Q3-41`, stratum: 'Child in need', state: 'drawn' as const },
  ];
  const allotted = strata.map((one) => ({ ...one, allocated: 1 }));
  const sample = { seed: 'e'.repeat(64), size: 5, strata: allotted, cases };
  const valueText = values.find((one) => one.authority === authority)?.value ?? null;
  return part(authority, { value: 'published', valueText, sample, isSeedRight: true, ...changed });
}

/** A draw in each of its stages, seen from Stockton, and one seen from the partnership. */
export const sampleDraws = {
  begun,
  values: {
    ...begun,
    stage: 'values',
    authorities: [
      part('hartlepool', { task: 'not-known' }),
      part('stockton', { task: 'give-value', value: 'not-given' }),
    ],
  },
  drawn: {
    ...begun,
    ...{ stage: 'drawn', state: 'fieldwork', values },
    authorities: [
      drawnPart('hartlepool', 'HPL', { isSeedRight: false }),
      drawnPart('stockton', 'STO', { isValueChanged: true }),
    ],
    cases: (drawnPart('stockton', 'STO').sample?.cases ?? []).map((one) => ({
      ...one,
      drawnCaseId,
      team: 'Team North',
    })),
  },
  joint: {
    ...begun,
    ...{ stage: 'values', own: null },
    authorities: [part('hartlepool', { value: 'given' }), part('stockton', { task: 'give-value', value: 'not-given' })],
  },
} as const satisfies Record<string, DrawStatus>;

/** Who a drawn case is. */
export const sampleIdentity: CaseIdentity = {
  ...{ drawnCaseId, cycleId, pseudonym: 'STO-18Q3-07', caseId: 'STO900001', childName: 'Example Child' },
  ...{ dateOfBirth: '2008-05-05', socialWorker: '', team: 'Team North', plan: 'Child in need', category: null },
};

/** A drawn case that was not replaced, and one that was. */
export const sampleReplacements: Readonly<Record<'none' | 'replaced', CaseReplacement>> = {
  none: { drawnCaseId, cycleId, pseudonym: 'STO-18Q3-07', stratum: 'Child protection', replacement: null },
  replaced: {
    ...{ drawnCaseId, cycleId, pseudonym: 'STO-18Q3-13', stratum: 'Child in need' },
    replacement: {
      ...{
        replacedBy: 'STO-18Q3-41',
        reason: 'not-in-scope',
        text: 'Moved away before the date.',
        at: '2026-11-24T09:05:00Z',
      },
    },
  },
};
