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
