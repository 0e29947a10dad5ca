import type { FormDefinition } from '../../forms/form-definition.js';
import { presentForm } from '../../forms/present-form.js';
import { Page } from '../../rendering/page.js';
import type { CycleForm } from './cycle.form.js';

const MOST_ROWS = 20;
const MORE = 5;

/** The same form with more rows for lines of enquiry and everything typed; nothing is saved. */
export function moreRows(form: FormDefinition, typed: CycleForm, formToken: string): Page<'form'> {
  const shown = Math.max(MORE, typed.lineText?.length ?? 0, typed.lineSource?.length ?? 0);
  const rows = Math.min(MOST_ROWS, shown + MORE);
  const fields = form.fields.map((field) => (field.kind === 'rows' ? { ...field, rows } : field));
  const { idempotencyKey, version } = typed;
  const seen = version ? Number(version) : undefined;
  const { another, ...last } = form;
  // With as many rows as there may be, there is no button for more.
  const next = rows < MOST_ROWS ? { ...last, another, fields } : { ...last, fields };
  return new Page('form', presentForm(next, { values: { ...typed }, version: seen, idempotencyKey, formToken }));
}
