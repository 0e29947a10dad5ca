import type { Partnership, PartnershipScope } from '@accord/partnership';

const scope = (id: string, kind: 'authority' | 'joint', name: string): PartnershipScope => ({
  id,
  kind,
  name,
  firstAdministrators: [],
});

/** Two authorities and the joint scope, for tests of pages. */
export const samplePartnership: Partnership = {
  id: 'tees',
  name: 'Hartlepool and Stockton-on-Tees Safeguarding Children Partnership',
  scopes: [
    scope('stockton', 'authority', 'Stockton-on-Tees'),
    scope('hartlepool', 'authority', 'Hartlepool'),
    scope('joint', 'joint', 'Safeguarding children partnership'),
  ],
  agencies: [
    { id: 'stockton-council', name: 'Stockton-on-Tees children’s social care', serves: ['stockton', 'joint'] },
    { id: 'cleveland-police', name: 'Cleveland Police', serves: ['stockton', 'hartlepool', 'joint'] },
  ],
  issuers: [
    {
      id: 'stockton',
      url: 'https://sign-in.stockton.example',
      name: 'Stockton-on-Tees Borough Council',
      scopes: ['stockton', 'joint'],
    },
    { id: 'scrutiny', url: 'https://sign-in.scrutiny.example', name: 'Independent scrutiny', scopes: ['joint'] },
  ],
  agreements: [
    {
      id: 'joint-audit',
      name: 'Agreement for joint audits',
      purpose: 'To learn from audits of practice.',
      parties: ['stockton', 'hartlepool', 'joint'],
      clauses: ['3.1 Findings are released by a named person'],
      reviewDate: '2099-12-31',
    },
  ],
  tools: [],
  scales: [],
};
