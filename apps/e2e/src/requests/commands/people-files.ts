import { CANARY } from '../canary.js';

/** A list of people that cannot be imported, and what has to be said about it. */
export interface BadPeopleFile {
  readonly what: string;
  readonly text: string;
  /** What each line of the list of problems begins with, or is about. */
  readonly problems: readonly RegExp[];
}

const POLICE = 'cleveland-police';

const person = (issuer: string, changes: object = {}): object => ({
  issuer,
  subject: CANARY.word,
  name: CANARY.name,
  email: CANARY.email,
  grants: [{ scope: 'stockton', role: 'draw-witness', agency: POLICE }],
  ...changes,
});

/** One person a line, so that a line of the file is a person; what is JSON is YAML. */
const file = (...people: object[]): string => `[\n${people.map((one) => JSON.stringify(one)).join(',\n')}\n]`;

const grant = (changes: object): object => ({
  grants: [{ scope: 'stockton', role: 'draw-witness', agency: POLICE, ...changes }],
});

/** Lists with several mistakes each; `issuer` is one whose people may act in Stockton and Hartlepool. */
export function badPeopleFiles(issuer: string): BadPeopleFile[] {
  return [
    describedWrongly(issuer),
    notInThePartnership(issuer),
    withRolesThatCannotBe(issuer),
    { what: 'no list', text: `people: ${CANARY.name}`, problems: [/^line 1: the file must hold a list of people/] },
    { what: 'nothing', text: '', problems: [/^line 1: the file must hold a list of people/] },
    { what: 'no people', text: `- ${CANARY.name}\n- 7`, problems: [/^line 1: /, /^line 2: /] },
    { what: 'no YAML', text: `- name: "${CANARY.name}\n- [`, problems: [/^line \d+: this is not YAML/] },
  ];
}

function describedWrongly(issuer: string): BadPeopleFile {
  const text = file(
    person(issuer),
    person(issuer, { subject: 'b', name: '', email: CANARY.word }),
    person(issuer, { subject: 'c', phone: CANARY.word, ...grant({ role: 'king', since: CANARY.word }) }),
    person(issuer, { subject: 'd', name: [CANARY.word], grants: {} }),
    { name: CANARY.name },
  );
  const problems = [
    ...[/^line 3: name: /, /^line 3: email: /],
    ...[/^line 4: phone: /, /^line 4: grants\.0\.role: /, /^line 4: grants\.0\.since: /],
    ...[/^line 5: name: /, /^line 5: grants/],
    ...[/^line 6: issuer: /, /^line 6: subject: /, /^line 6: email: /, /^line 6: grants/],
  ];
  return { what: 'people who are described wrongly', text, problems };
}

function notInThePartnership(issuer: string): BadPeopleFile {
  const text = file(
    person('https://quillbeck.example', { subject: 'a' }),
    person(issuer, { subject: 'b', ...grant({ scope: 'joint' }) }),
    person(issuer, { subject: 'c', ...grant({ scope: 'nowhere' }) }),
    person(issuer, { subject: 'd' }),
    person(issuer, { subject: 'd' }),
  );
  const problems = [/^line 2: .*issuer/, /^line 3: .*joint/, /^line 4: .*nowhere/, /^line 6: .*line 5/];
  return { what: 'people whom the partnership file does not know', text, problems };
}

function withRolesThatCannotBe(issuer: string): BadPeopleFile {
  const text = file(
    person(issuer, { subject: 'good' }),
    person(issuer, { subject: 'b', ...grant({ role: 'board-member', validTo: '2020-01-01' }) }),
    person(issuer, { subject: 'c', ...grant({ agency: 'hpl-housing', validFrom: '2027-02-30' }) }),
    person(issuer, { subject: 'd', ...grant({ scope: 'hartlepool', agency: 'sto-housing' }) }),
  );
  const problems = [
    ...[/^line 3: .*role: /, /^line 3: .*validTo: .*not before/, /^line 3: .*validTo: .*today or later/],
    ...[/^line 4: .*agencyId: /, /^line 4: .*validFrom: /],
    /^line 5: .*hartlepool.*agencyId: /,
  ];
  return { what: 'roles that cannot be given', text, problems };
}
