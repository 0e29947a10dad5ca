import type { FormDefinition } from './form-definition.js';
import { localProblems } from './local-problems.js';

const notBefore = [{ day: () => '2026-11-24', message: 'First day must be today or later' }];
const form: FormDefinition = {
  title: 'Invite someone',
  action: '/invitations',
  back: { href: '/', text: 'Back' },
  fields: [
    { kind: 'email', name: 'email', label: 'Email address', whenEmpty: 'Enter an email address' },
    {
      kind: 'select',
      name: 'role',
      label: 'Role',
      choices: [{ value: 'auditor', text: 'Auditor' }],
      whenEmpty: 'Choose a role',
    },
    { kind: 'text', name: 'team', label: 'Team (optional)', maxLength: 10 },
    { kind: 'date', name: 'validFrom', label: 'First day', whenEmpty: 'Enter the first day', notBefore },
    { kind: 'textarea', name: 'reason', label: 'Reason', whenEmpty: 'Enter a reason', minLength: 10, maxLength: 20 },
  ],
  submit: 'Invite',
};
const messages = (values: Record<string, string>) => localProblems(form, values).map((problem) => problem.message);

describe(localProblems.name, () => {
  it('names everything that is missing at once', () => {
    expect(messages({})).toEqual(['Enter an email address', 'Choose a role', 'Enter the first day', 'Enter a reason']);
  });

  it('says what is wrong with what is there', () => {
    const typed = {
      email: 'someone',
      role: 'auditor',
      validFromDay: '31',
      validFromMonth: '2',
      validFromYear: '2027',
      reason: 'short',
    };
    expect(messages(typed)).toEqual([
      'Enter an email address in the correct format, like name@example.com',
      'First day must be a real date, such as 24 11 2026',
      'Reason must be 10 characters or more',
    ]);
  });

  it('knows its choices, its lengths and its earliest days', () => {
    const typed = { email: 'a@b.example', role: 'king', team: 'x'.repeat(11), reason: 'long enough' };
    expect(messages({ ...typed, validFromDay: '23', validFromMonth: '11', validFromYear: '2026' })).toEqual([
      'Choose a role',
      'Team must be 10 characters or fewer',
      'First day must be today or later',
    ]);
  });

  it('has nothing to say about a good form', () => {
    const typed = {
      email: 'a@b.example',
      role: 'auditor',
      validFromDay: '1',
      validFromMonth: '2',
      validFromYear: '2027',
      reason: 'long enough',
    };
    expect(messages(typed)).toEqual([]);
    expect(messages({ ...typed, reason: 'x'.repeat(21) })).toEqual(['Reason must be 20 characters or fewer']);
  });
});
