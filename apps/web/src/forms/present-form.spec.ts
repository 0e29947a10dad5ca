import type { FormDefinition } from './form-definition.js';
import { presentForm } from './present-form.js';

const form: FormDefinition = {
  title: 'Give a role',
  action: '/people/1/grants',
  back: { href: '/people/1', text: 'Back' },
  fields: [
    { kind: 'select', name: 'role', label: 'Role', choices: [{ value: 'auditor', text: 'Auditor' }] },
    { kind: 'date', name: 'validFrom', label: 'First day' },
    { kind: 'textarea', name: 'reason', label: 'Reason', minLength: 10, maxLength: 500 },
  ],
  submit: 'Give the role',
};

describe(presentForm.name, () => {
  it('shows an empty form with a key and the synchroniser token', () => {
    const view = presentForm(form, { formToken: 'token', version: 7 });
    expect(view.hasErrors).toBe(false);
    expect(view.hidden).toContainEqual({ name: 'formToken', value: 'token' });
    expect(view.hidden).toContainEqual({ name: 'version', value: '7' });
    expect(view.hidden.find((one) => one.name === 'idempotencyKey')?.value).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('makes another key for every form it shows, and keeps the one of a form shown again', () => {
    const keyOf = (view: ReturnType<typeof presentForm>) =>
      view.hidden.find((one) => one.name === 'idempotencyKey')?.value;
    expect(keyOf(presentForm(form, { formToken: 't' }))).not.toBe(keyOf(presentForm(form, { formToken: 't' })));
    expect(keyOf(presentForm(form, { formToken: 't', idempotencyKey: 'kept-key' }))).toBe('kept-key');
  });

  it('lists all problems at once in the order of the questions, and keeps what was typed', () => {
    const view = presentForm(form, {
      formToken: 't',
      values: { role: 'auditor', validFromDay: '31', reason: 'short' },
      problems: [
        { field: 'reason', message: 'Say more' },
        { field: 'validFrom', message: 'First day must be a real date' },
        { field: 'surprise', message: 'Something else' },
      ],
    });
    expect(view.summary).toEqual([
      { text: 'First day must be a real date', href: '#validFromDay' },
      { text: 'Say more', href: '#reason' },
      { text: 'Something else' },
    ]);
    expect(view.fields.map((field) => field.error?.text)).toEqual([
      undefined,
      'First day must be a real date',
      'Say more',
    ]);
    expect(view.fields[0]?.items).toContainEqual({ value: 'auditor', text: 'Auditor', selected: true });
    expect(view.fields[2]?.value).toBe('short');
  });

  it('shows one message a question, the first', () => {
    const problems = [
      { field: 'reason', message: 'one' },
      { field: 'reason', message: 'two' },
    ];
    expect(presentForm(form, { formToken: 't', problems }).summary).toEqual([{ text: 'one', href: '#reason' }]);
  });
});
