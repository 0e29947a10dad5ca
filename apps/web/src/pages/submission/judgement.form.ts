import { FormText } from '../../forms/form-text.js';
import { SendableForm } from '../../forms/sendable-form.js';

/** The most questions that a domain of a tool can have. */
const MOST_QUESTIONS = 20;

/** What is written of one domain, as typed. Its questions differ from tool to tool, so their answers are `answer1`, `answer2`… */
export class JudgementForm extends SendableForm {
  @FormText(10) grade?: string;
  @FormText(20_000) rationale?: string;
  @FormText(5000) evidence?: string;
  /** Which button was pressed: go on to the next domain, or come back later. */
  @FormText(10) next?: string;
}

/** A domain that two people wrote, or one in two windows: what one had typed, and for each part whose is kept. */
export class ChoiceForm extends JudgementForm {
  @FormText(10) keepGrade?: string;
  @FormText(10) keepRationale?: string;
  @FormText(10) keepEvidence?: string;
}

for (let number = 1; number <= MOST_QUESTIONS; number += 1) {
  FormText(10)(JudgementForm.prototype, `answer${number}`);
  FormText(10)(ChoiceForm.prototype, `keepAnswer${number}`);
}
