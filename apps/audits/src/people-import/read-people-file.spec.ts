import { readPeopleFile } from './read-people-file.js';

const GOOD = `
- issuer: https://sign-in.example
  subject: kit
  name: Kit Marlow
  email: kit@police.example
  grants:
    - { scope: stockton, role: auditor, agency: cleveland-police, validTo: 2099-01-01 }
`;

function problemsOf(text: string): readonly string[] {
  try {
    readPeopleFile(text);
    return [];
  } catch (error) {
    return (error as { problems: string[] }).problems;
  }
}

describe(readPeopleFile.name, () => {
  it('reads people with the line at which each begins', () => {
    const people = readPeopleFile(GOOD);
    const grants = [{ scope: 'stockton', role: 'auditor', agency: 'cleveland-police', validTo: '2099-01-01' }];
    expect(people).toMatchObject([{ line: 2, subject: 'kit', name: 'Kit Marlow', grants }]);
  });

  it('lists every problem by line, without anybody’s name', () => {
    const wrong = GOOD.replace('role: auditor', 'role: boss, since: never').replace(
      'kit@police.example',
      'not-an-address',
    );
    const problems = problemsOf(GOOD + wrong + '\n- just a text\n');
    expect(problems).toEqual(['line 16: this is not a person with fields']);
    expect(problemsOf(GOOD + wrong)).toEqual([
      expect.stringMatching(/^line 9: email: /),
      expect.stringMatching(/^line 9: grants\.0\.since: /),
      expect.stringMatching(/^line 9: grants\.0\.role: /),
    ]);
    expect(problemsOf(GOOD + wrong).join()).not.toMatch(/Kit|not-an-address/);
  });

  it.each(['', 'people: []', '"text"'])('refuses a file that is no list (%#)', (text) => {
    expect(problemsOf(text)).toEqual(['line 1: the file must hold a list of people']);
  });

  it('refuses what is not YAML', () => {
    expect(problemsOf('- name: "open')).toEqual([expect.stringMatching(/^line 1: this is not YAML/)]);
  });
});
