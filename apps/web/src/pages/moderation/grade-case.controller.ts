import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { FormDefinition } from '../../forms/form-definition.js';
import { agencyName } from '../../rendering/names.js';
import { ObjectId } from '../../rendering/object-id.js';
import type { Page } from '../../rendering/page.js';
import type { SeeOther } from '../../rendering/see-other.js';
import type { Sending } from '../../services/audits/audits-client.js';
import type { CaseModeration } from '../../services/audits/moderation.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { oneLineEnd } from '../person/grant-terms.form.js';
import { capInWords } from './cap-in-words.js';
import { GradeCaseForm } from './grade-case.form.js';
import { ModerationForms, type ModerationForm } from './moderation-forms.js';
import { gradeName } from './moderation-words.js';

/** Giving a case its one multi-agency grade, with the cap and its rules in sight. */
@Controller('moderation/:id/grade')
export class GradeCaseController {
  constructor(private readonly forms: ModerationForms) {}

  @Get()
  show(@CurrentVisit() visit: Visit, @Param('id', ObjectId) drawnCaseId: string): Promise<Page<'form'>> {
    return this.forms.show(visit, drawnCaseId, this.form());
  }

  @Post()
  grade(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) drawnCaseId: string,
    @Body() typed: GradeCaseForm,
  ): Promise<Page | SeeOther> {
    const reason = oneLineEnd(typed.reason);
    const given = { overall: typed.overall ?? '', ...(reason && { reason }) };
    const sent = {
      ...{ drawnCaseId, typed, done: 'case-graded' },
      send: (sending: Sending) => this.forms.client.grade(visit.access, drawnCaseId, given, sending),
    };
    return this.forms.submit(visit, sent, this.form());
  }

  private form(): ModerationForm {
    return { action: 'grade', form: formOf, about: (moderation) => this.about(moderation) };
  }

  private about(moderation: CaseModeration): [string, string][] {
    const { cap, domains, grades, agencies } = moderation;
    const capped = cap ? capInWords(cap, moderation) : ['No rule of the scale caps this case.'];
    const rows = domains.map(({ code, title }): [string, string] => {
      const given = agencies.flatMap(({ agencyId, judgements }) => {
        const last = judgements.find((one) => one.domain === code)?.moderated.at(-1);
        return last ? `${agencyName(this.forms.partnership, agencyId)}: ${gradeName(grades, last.grade)}` : [];
      });
      return [`${code} ${title}`, given.join('; ') || 'No grade'];
    });
    return [['Cap', capped.join('. ').replaceAll('..', '.')], ...rows];
  }
}

function formOf({ drawnCaseId, pseudonym, grades, cap }: CaseModeration): FormDefinition {
  const best = cap ? grades.findIndex(({ code }) => code === cap.grade) : 0;
  return {
    title: `Overall grade of ${pseudonym}`,
    action: `/moderation/${drawnCaseId}/grade`,
    back: { href: `/moderation/${drawnCaseId}`, text: 'Back to the case' },
    introduction: 'This closes the moderation. The grades go to the partnership by pseudonym, without any text.',
    fields: [
      {
        kind: 'radios',
        name: 'overall',
        label: 'Overall multi-agency grade',
        ...(cap && { hint: 'Better grades are not offered, as a rule caps this case.' }),
        whenEmpty: 'Choose the overall grade',
        // Best first, so whatever comes before the cap is above it.
        choices: grades.slice(Math.max(best, 0)).map(({ code, label }) => ({ value: code, text: label })),
      },
      {
        kind: 'textarea',
        name: 'reason',
        label: 'Reason (optional)',
        hint: 'Kept with the grade under the key of the case. It never leaves this authority.',
        minLength: 10,
        maxLength: 500,
      },
    ],
    submit: 'Give the grade and close',
  };
}
