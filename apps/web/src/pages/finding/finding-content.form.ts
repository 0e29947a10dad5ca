import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';
import type { TypedFinding } from '../../services/audits/findings-client.js';
import { oneLineEnd } from '../person/grant-terms.form.js';

/** The answers to `findingFields`. */
export class FindingContentForm extends SendableForm {
  @FormText() kind?: string;
  @FormText() domain?: string;
  @FormText(10_000) statement?: string;
  @FormText() supportingCases?: string;
}

/** The answers as `audits` takes them; what is no number is sent as it was typed, for the service to refuse. */
export function typedFinding(form: FindingContentForm): TypedFinding {
  const cases = (form.supportingCases ?? '').trim();
  return {
    kind: form.kind ?? '',
    domain: form.domain ?? '',
    statement: oneLineEnd(form.statement),
    supportingCases: /^\d{1,9}$/.test(cases) ? Number(cases) : cases,
  };
}
