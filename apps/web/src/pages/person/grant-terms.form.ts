import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';
import { typedDay } from '../../forms/typed-day.js';
import type { Terms } from '../../services/audits/audits-client.js';

/** The answers to `grantFields`. */
export class GrantTermsForm extends SendableForm {
  @FormText() role?: string;
  @FormText() agencyId?: string;
  @FormText() team?: string;
  @FormText() validFromDay?: string;
  @FormText() validFromMonth?: string;
  @FormText() validFromYear?: string;
  @FormText() validToDay?: string;
  @FormText() validToMonth?: string;
  @FormText() validToYear?: string;
  @FormText(5000) reason?: string;
}

/** The answers as `audits` takes them: what was left empty is not sent. */
export function termsOf(form: GrantTermsForm): Terms {
  return {
    role: form.role ?? '',
    agencyId: form.agencyId ?? '',
    team: form.team?.trim() || undefined,
    validFrom: typedDay({ ...form }, 'validFrom') ?? '',
    validTo: typedDay({ ...form }, 'validTo'),
    reason: oneLineEnd(form.reason),
  };
}

/** Browsers send line ends as CR LF; the count of characters that the page shows has one for each. */
export function oneLineEnd(text: string | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n').trim();
}
