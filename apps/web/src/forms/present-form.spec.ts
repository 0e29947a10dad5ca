import type { FormDefinition } from './form-definition.js';
import { localProblems } from './local-problems.js';
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

describe('a form with rows, checkboxes in groups and numbers', () => {
  const long: FormDefinition = {
    ...form,
    kept: { subject: 'children' },
    fields: [
      {
        kind: 'rows',
        name: 'lines',
        label: 'Lines',
        rowName: 'Line',
        rows: 3,
        columns: [
          { name: 'lineText', label: 'Line', maxLength: 5, whenEmpty: 'Enter line' },
          { name: 'lineSource', label: 'Source', maxLength: 9, whenEmpty: 'Enter the source of line' },
        ],
      },
      {
        kind: 'checkboxes',
        name: 'agencies',
        label: 'A',
        choices: [{ value: 'a', text: 'A' }],
        whenEmpty: 'Choose one',
      },
      {
        kind: 'checkboxes',
        name: 'agencies-1',
        inputName: 'agencies',
        label: 'B',
        choices: [{ value: 'b', text: 'B' }],
      },
      { kind: 'number', name: 'cases', label: 'Cases', min: 1, max: 99 },
    ],
  };
  const values = { lineText: ['', 'Longer', '', 'Four'], lineSource: [], agencies: ['b'], cases: '100' };

  it('says what is wrong with rows that were begun, and links to their inputs', () => {
    const problems = localProblems(long, values);
    expect(problems.map(({ field }) => field)).toEqual(['lineText-1', 'lineSource-1', 'lineSource-3', 'cases']);
    const view = presentForm(long, { formToken: 't', values, problems });
    expect(view.summary.map(({ href }) => href)).toEqual(['#lineText-1', '#lineSource-1', '#lineSource-3', '#cases']);
    expect(view.fields[0]?.rows).toHaveLength(4);
    expect(view.fields[0]?.rows?.[1]?.inputs[0]).toMatchObject({ id: 'lineText-1', value: 'Longer', error: {} });
  });

  it('ticks what was ticked, whichever group it is in, and keeps what it carries', () => {
    const view = presentForm(long, { formToken: 't', values });
    expect(view.fields.slice(1, 3)).toMatchObject([
      { id: 'agencies', inputName: 'agencies', items: [{ checked: false }] },
      { id: 'agencies-1', inputName: 'agencies', items: [{ checked: true }] },
    ]);
    expect(view.hidden).toContainEqual({ name: 'subject', value: 'children' });
    expect(localProblems(long, { ...values, agencies: [] }).map(({ message }) => message)).toContain('Choose one');
  });
});
