import type { BoardReport, Figure, ListedReport, PublicVersion, ReportRow } from '../services/reports/board-report.js';

const cycle = {
  id: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
  code: '18Q3',
  programme: '2018-19',
  theme: 'Neglect, 7 to 15',
  subject: 'children',
  state: 'moderation',
  authorities: ['stockton', 'hartlepool'],
} as const;

const shown = (value: number): Figure => ({ value });
const hidden: Figure = { hidden: 'small-or-protecting' };
const row = (authority: string, source: ReportRow['source'], counts: readonly number[]): ReportRow => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const good = (counts[0] ?? 0) + (counts[1] ?? 0);
  return {
    authority,
    source,
    figures: counts.map(shown),
    total: shown(total),
    ...(total > 0 && { goodOrBetter: shown(Math.round((1000 * good) / total) / 10) }),
  };
};
const columns = [
  { code: 'O', label: 'Outstanding' },
  { code: 'G', label: 'Good' },
  { code: 'RI', label: 'Requires improvement' },
  { code: 'I', label: 'Inadequate' },
];

/** The restricted pack of a cycle that is half-way, with figures, a table of nothing, and findings. */
export const sampleReport: BoardReport = {
  tier: 'restricted',
  cycle,
  scale: {
    name: 'Four grades',
    version: 1,
    grades: columns.map(({ label }) => ({ label, descriptor: `What ${label.toLowerCase()} practice looks like.` })),
  },
  tables: [
    {
      domain: 'OVERALL',
      title: 'Whole case',
      unit: 'cases',
      columns,
      rows: [
        row('stockton', 'overall', [0, 3, 2, 1]),
        row('hartlepool', 'overall', [0, 0, 0, 0]),
        row('together', 'overall', [0, 3, 2, 1]),
      ],
    },
    {
      domain: 'D1',
      title: 'Recognition and referral',
      unit: 'judgements',
      columns,
      rows: [row('stockton', 'self', [2, 9, 6, 1]), row('stockton', 'moderated', [1, 8, 7, 2])],
    },
  ],
  findings: [
    {
      findingId: 'e1f2a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a5b',
      authority: 'hartlepool',
      kind: 'area-for-improvement',
      domain: 'D1',
      statement: 'Neglect was described as home conditions in most referrals.',
      supportingCases: 4,
    },
  ],
  notes: ['Domains are counted in judgements: one for each agency and case.'],
};

/** The public version of it: one table with figures that are not shown. */
export const samplePublicReport: BoardReport = {
  ...sampleReport,
  tier: 'public',
  findings: [],
  tables: [
    {
      domain: 'OVERALL',
      title: 'Whole case',
      unit: 'cases',
      columns: [
        { code: 'good-or-better', label: 'Good or better' },
        { code: 'below-good', label: 'Below Good' },
      ],
      rows: [
        { authority: 'stockton', source: 'overall', figures: [hidden, hidden], total: shown(6), goodOrBetter: hidden },
        { authority: 'together', source: 'overall', figures: [hidden, { hidden: 'too-few' }], total: shown(12) },
      ],
    },
  ],
};

/** A public version that waits for a second person. */
export const samplePublicVersion: PublicVersion = {
  state: 'prepared',
  versionId: '1d9c1f4e-1b2a-4c3d-8e4f-5a6b7c8d9e0f',
  digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  isOwn: false,
  report: samplePublicReport,
};

/** Cycles with and without progress. */
export const sampleReports: readonly ListedReport[] = [
  { ...cycle, progress: [{ authority: 'stockton', cases: 6, requested: 18, submitted: 4, moderated: 1 }] },
  {
    ...cycle,
    id: '7d9c1f4e-1b2a-4c3d-8e4f-5a6b7c8d9e0f',
    theme: 'Published grades',
    subject: 'services',
    authorities: [],
    progress: [],
  },
];
