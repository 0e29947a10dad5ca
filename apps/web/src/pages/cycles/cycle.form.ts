import { FormList } from '../../forms/form-list.js';
import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** The answers to `cycleFields`. */
export class CycleForm extends SendableForm {
  @FormText() subject?: string;
  @FormText() theme?: string;
  @FormText() programme?: string;
  @FormText() code?: string;
  @FormText() agreementId?: string;
  @FormText() tool?: string;
  @FormText() scale?: string;
  @FormList() lineText?: string[];
  @FormList() lineSource?: string[];
  @FormText() windowFromDay?: string;
  @FormText() windowFromMonth?: string;
  @FormText() windowFromYear?: string;
  @FormText() windowToDay?: string;
  @FormText() windowToMonth?: string;
  @FormText() windowToYear?: string;
  @FormList() authorities?: string[];
  @FormList() agencies?: string[];
  @FormList() plans?: string[];
  @FormList() categories?: string[];
  @FormText() asOfDay?: string;
  @FormText() asOfMonth?: string;
  @FormText() asOfYear?: string;
  @FormText() ageFrom?: string;
  @FormText() ageTo?: string;
  @FormText() cases?: string;
  @FormText() submissionsDueDay?: string;
  @FormText() submissionsDueMonth?: string;
  @FormText() submissionsDueYear?: string;
  @FormText() moderationDueDay?: string;
  @FormText() moderationDueMonth?: string;
  @FormText() moderationDueYear?: string;
  @FormText() reportDueDay?: string;
  @FormText() reportDueMonth?: string;
  @FormText() reportDueYear?: string;
  /** Of the button that shows more rows instead of saving. */
  @FormText(20) more?: string;
}
