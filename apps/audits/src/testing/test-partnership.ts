import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { testInspectionTool, testScale, testTool } from '@accord/testing';

/** Where the issuers of a test listen. */
export interface IssuerUrls {
  readonly stockton: string;
  readonly police: string;
}

/** The subject of the first administrator of a scope in tests. */
export function firstAdministratorOf(scope: string): string {
  return `first-administrator-of-${scope}`;
}

/** Writes a partnership file of two authorities and their joint scope; answers its path. */
export function writePartnership(urls: IssuerUrls): string {
  const file = join(mkdtempSync(join(tmpdir(), 'accord-audits-')), 'partnership.yaml');
  writeFileSync(file, stringify(partnership(urls)));
  return file;
}

function partnership({ stockton, police }: IssuerUrls): object {
  const scope = (id: string, kind: string) => ({
    id,
    kind,
    name: `Scope of ${id}`,
    firstAdministrators: [
      {
        issuer: police,
        subject: firstAdministratorOf(id),
        name: 'Robin Fairweather',
        email: 'robin@police.example',
        agency: 'cleveland-police',
      },
    ],
  });
  const scopes = ['stockton', 'hartlepool', 'joint'];
  return {
    id: 'tees',
    name: 'Tees partnership',
    scopes: [scope('stockton', 'authority'), scope('hartlepool', 'authority'), scope('joint', 'joint')],
    agencies: [
      { id: 'stockton-council', name: 'Stockton Council', serves: ['stockton', 'joint'] },
      { id: 'hartlepool-council', name: 'Hartlepool Council', serves: ['hartlepool', 'joint'] },
      { id: 'cleveland-police', name: 'Cleveland Police', serves: scopes },
    ],
    issuers: [
      { id: 'stockton', name: 'Stockton', url: stockton, scopes: ['stockton', 'joint'] },
      { id: 'cleveland-police', name: 'Cleveland Police', url: police, scopes },
    ],
    agreements: [
      agreement('joint-audit'),
      { ...agreement('stockton-alone'), parties: ['stockton', 'joint'] },
      { ...agreement('overdue'), reviewDate: '2020-01-01' },
    ],
    tools: [testTool(), testTool(2), testInspectionTool()],
    scales: [testScale(), testScale(2)],
  };
}

function agreement(id: string): object {
  return {
    id,
    name: 'Agreement for joint audits',
    purpose: 'To learn from audits of practice across both authorities.',
    parties: ['stockton', 'hartlepool', 'joint'],
    clauses: ['3.1 Findings are released by a named person'],
    reviewDate: '2099-12-31',
  };
}
