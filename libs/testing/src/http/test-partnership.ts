import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testInspectionTool } from '../audit/test-inspection-tool.js';
import { testScale } from '../audit/test-scale.js';
import { testTool } from '../audit/test-tool.js';

/** The issuers of the tests' partnership, and the scopes in which their people may act. */
export const TEST_ISSUERS = {
  stockton: ['stockton', 'joint'],
  hartlepool: ['hartlepool', 'joint'],
  'cleveland-police': ['stockton', 'hartlepool'],
  scrutiny: ['joint'],
} as const;

/** The id of one of those issuers. */
export type TestIssuerId = keyof typeof TEST_ISSUERS;

/** The scopes of the tests' partnership. */
export type TestScope = 'stockton' | 'hartlepool' | 'joint';

/** Writes a partnership of two authorities and a joint scope, whose sign-ins are at these addresses; answers the file. */
export function writeTestPartnership(urls: Readonly<Record<TestIssuerId, string>>): string {
  const file = join(mkdtempSync(join(tmpdir(), 'accord-test-')), 'partnership.yaml');
  writeFileSync(file, JSON.stringify(testPartnership(urls), undefined, 2));
  return file;
}

function testPartnership(urls: Readonly<Record<TestIssuerId, string>>): object {
  const issuers = Object.entries(TEST_ISSUERS).map(([id, scopes]) => ({
    id,
    url: urls[id as TestIssuerId],
    name: `Sign-in ${id}`,
    scopes,
  }));
  return {
    id: 'tees',
    name: 'Test partnership',
    scopes: [
      {
        id: 'stockton',
        kind: 'authority',
        name: 'Stockton',
        pseudonymPrefix: 'STO',
        ...administrator(urls.stockton, 'stockton-council'),
      },
      {
        id: 'hartlepool',
        kind: 'authority',
        name: 'Hartlepool',
        pseudonymPrefix: 'HPL',
        ...administrator(urls.hartlepool, 'hartlepool-council'),
      },
      { id: 'joint', kind: 'joint', name: 'Partnership', ...administrator(urls.stockton, 'stockton-council') },
    ],
    agencies: [
      { id: 'stockton-council', name: 'Stockton Council', serves: ['stockton', 'joint'] },
      { id: 'hartlepool-council', name: 'Hartlepool Council', serves: ['hartlepool', 'joint'] },
      { id: 'cleveland-police', name: 'Cleveland Police', serves: ['stockton', 'hartlepool', 'joint'] },
    ],
    issuers,
    agreements: [
      {
        id: 'joint-audit',
        name: 'Agreement for joint audits',
        purpose: 'To learn from audits of practice across both authorities.',
        parties: ['stockton', 'hartlepool', 'joint'],
        clauses: ['3.1 Findings are released by a named person'],
        reviewDate: '2099-12-31',
      },
    ],
    tools: [testTool(), testTool(2), testInspectionTool()],
    scales: [testScale(), testScale(2)],
  };
}

function administrator(issuer: string, agency: string): object {
  return {
    firstAdministrators: [
      { issuer, subject: 'first-administrator', name: 'Frances First', email: 'frances.first@council.example', agency },
    ],
  };
}
