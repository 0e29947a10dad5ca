import { presentForm } from '../forms/present-form.js';
import { presentFinalGrades } from '../pages/final-grades/present-final-grades.js';
import { domainForm, gradeField, valuesOf } from '../pages/moderation/moderation-domain-form.js';
import { presentModerationDomain } from '../pages/moderation/present-moderation-domain.js';
import { presentModerationList } from '../pages/moderation/present-moderation-list.js';
import { presentModeration } from '../pages/moderation/present-moderation.js';
import { Page } from '../rendering/page.js';
import { sampleFinalGrades, sampleModeration, sampleModerationList, sampleModerations } from './sample-moderation.js';
import { samplePartnership as partnership } from './sample-partnership.js';

const field = gradeField('cleveland-police');
const state = { formToken: 't', version: 4, values: valuesOf(sampleModeration, 'D1') };
const form = domainForm(sampleModeration, 'D1', partnership);
const problems = [{ field, message: 'Choose a grade of the scale.' }];

/** Pages of moderation: full, empty, and with problems. */
export const sampleModerationPages = {
  'final-grades': [
    new Page('final-grades', presentFinalGrades(sampleFinalGrades, partnership)),
    new Page(
      'final-grades',
      presentFinalGrades({ ...sampleFinalGrades, cappedBy: undefined, grades: [] }, partnership),
    ),
  ],
  moderation: [
    new Page('moderation', presentModeration(sampleModeration, { partnership, notice: 'Saved.' })),
    ...Object.values(sampleModerations).map((one) => new Page('moderation', presentModeration(one, { partnership }))),
  ],
  'moderation-domain': [
    new Page('moderation-domain', presentModerationDomain(sampleModeration, { domain: 'D3', partnership })),
    ...[presentForm(form, state), presentForm(form, { ...state, problems })].map(
      (shown) =>
        new Page(
          'moderation-domain',
          presentModerationDomain(sampleModeration, { domain: 'D1', partnership, form: shown }),
        ),
    ),
  ],
  'moderation-list': [
    new Page('moderation-list', presentModerationList(sampleModerationList, { partnership, seesEvery: true })),
    new Page(
      'moderation-list',
      presentModerationList(
        { ...sampleModerationList, cycleState: 'fieldwork', cases: [] },
        { partnership, seesEvery: false },
      ),
    ),
  ],
};
