import { loadPartnership, PartnershipFileError, readPartnership } from './load-partnership.js';
import { scopesOf } from './served-scopes.js';

const VALID = `
id: tees
name: Two authorities
scopes:
  - { id: north, kind: authority, name: North, pseudonymPrefix: NOR, firstAdministrators: [{ issuer: 'http://localhost:1/north', subject: a, name: Ada, email: ada@north.example, agency: social-care }] }
  - { id: joint, kind: joint, name: Both, firstAdministrators: [{ issuer: 'http://localhost:1/north', subject: a, name: Ada, email: ada@north.example, agency: social-care }] }
agencies:
  - { id: social-care, name: Social care, serves: [north, joint] }
issuers:
  - { id: north, url: 'http://localhost:1/north', name: North sign-in, scopes: [north, joint] }
agreements: []
`;

function problemsOf(text: string): readonly string[] {
  try {
    readPartnership(text, 'test.yaml');
  } catch (error) {
    if (error instanceof PartnershipFileError) return error.problems;
    throw error;
  }
  return [];
}

describe(readPartnership.name, () => {
  it('reads a partnership, and each service finds the scopes it works for', () => {
    const partnership = readPartnership(VALID, 'test.yaml');
    expect(scopesOf(partnership, 'audits')).toEqual(['north', 'joint']);
    expect(scopesOf(partnership, 'cases')).toEqual(['north']);
    expect(scopesOf(partnership, 'reports')).toEqual(['joint']);
  });

  it('lists every problem of shape at once, by its place', () => {
    const problems = problemsOf(
      VALID.replace('kind: authority', 'kind: county').replace('id: tees', 'id: T!').replace('agreements: []', ''),
    );
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toMatch(/^id: /m);
    expect(problems.join('\n')).toMatch(/^scopes\.0\.kind: /m);
    expect(problems.join('\n')).toMatch(/^agreements: /m);
  });

  it('says where it is not YAML, and not what stands there', () => {
    const problems = problemsOf(VALID.replace('name: Ada,', 'name: "Ada,'));
    expect(problems.length).toBeGreaterThan(0);
    problems.forEach((problem) => expect(problem).toMatch(/^it is not YAML at line \d+, column \d+: [a-z ]+$/));
  });

  it('names the variable when there is no such file', () => {
    expect(() => loadPartnership('/nowhere/partnership.yaml')).toThrow(/ENOENT.*PARTNERSHIP_FILE/);
  });

  it('refuses a field that it does not know, so that a misspelt setting is not ignored', () => {
    expect(problemsOf(`${VALID}\nretention: 14\n`)).toEqual(['retention: property retention should not exist']);
  });

  it.each([
    [
      'an agency that serves an unknown scope',
      'serves: [north, joint]',
      'serves: [north, joint, south]',
      'there is no scope south',
    ],
    [
      'an issuer for an unknown scope',
      'scopes: [north, joint]',
      'scopes: [north, joint, east]',
      'there is no scope east',
    ],
    [
      'an administrator whose issuer may not act there',
      'scopes: [north, joint]',
      'scopes: [north]',
      'may act in joint',
    ],
    [
      'an administrator of an unknown agency',
      'agency: social-care }] }\n  - { id: joint',
      'agency: fire }] }\n  - { id: joint',
      'no agency fire',
    ],
    ['two scopes of one id', 'id: joint,', 'id: north,', 'north is there more than once'],
    [
      'a sign-in over plain http',
      "url: 'http://localhost:1/north'",
      "url: 'http://north.example/'",
      'must begin with https',
    ],
    ["a scope with the name of the pages' database", 'id: joint,', 'id: web,', 'choose another'],
    ['no joint scope', 'kind: joint', 'kind: authority', 'exactly one of kind joint'],
  ])('refuses %s', (_, from, to, expected) => {
    expect(problemsOf(VALID.replace(from, to)).join('\n')).toContain(expected);
  });

  it.each(['- a list', 'text', 'a: [', ''])('refuses %j, which is no mapping', (text) => {
    expect(problemsOf(text)).toHaveLength(1);
  });
});

describe('the tools and scales of the file', () => {
  const INSTRUMENTS = `
tools:
  - { id: neglect, version: 1, name: Neglect, domains: [{ code: D1, title: Referral, questions: [{ code: D1.1, text: Timely? }] }] }
scales:
  - id: FOUR
    version: 1
    name: Grades
    grades: [{ code: G, label: Good, points: 2, descriptor: Good }, { code: I, label: Inadequate, points: 0, descriptor: Bad }]
    goodOrBetter: [G]
    cappingRules: [{ code: one-bad, text: One is enough, domains: [D1], grade: I, count: 1, capsAt: I }]
`;
  const problemsWith = (from: string, to: string) => problemsOf(VALID + INSTRUMENTS.replace(from, to)).join('\n');

  it('are read as events carry them, and need not be there', () => {
    const { tools, scales } = readPartnership(VALID + INSTRUMENTS, 'test.yaml');
    expect([tools[0]?.domains[0]?.questions[0]?.code, scales[0]?.cappingRules[0]?.capsAt]).toEqual(['D1.1', 'I']);
    expect(readPartnership(VALID, 'test.yaml')).toMatchObject({ tools: [], scales: [] });
  });

  it.each([
    ['a good grade that the scale has not', 'goodOrBetter: [G]', 'goodOrBetter: [O]', 'the scale has no grade O'],
    ['a cap at a grade that it has not', 'capsAt: I', 'capsAt: RI', 'the scale has no grade RI'],
    ['a rule about a domain of no tool', 'domains: [D1]', 'domains: [D9]', 'no tool has a domain D9'],
    ['a question of another domain', 'code: D1.1', 'code: D2.1', 'must begin with D1.'],
    ['the worst grade first', 'points: 2', 'points: 0', 'put the best grade first'],
    ['a grade called NA', 'code: I, label', 'code: NA, label', 'code'],
    [
      'one version twice',
      'scales:',
      '  - { id: neglect, version: 1, name: Neglect, domains: [{ code: D1, title: Other, questions: [] }] }\nscales:',
      'neglect v1 is there more than once',
    ],
  ])('refuse %s', (_, from, to, expected) => {
    expect(problemsWith(from, to)).toContain(expected);
  });
});
