import { presentForm } from '../forms/present-form.js';
import { aboutParked, presentParkedMessage, presentParkedMessages } from '../pages/parked-messages/present-parked.js';
import { parkedForm } from '../pages/parked-messages/parked-forms.js';
import { Page } from '../rendering/page.js';
import {
  sampleParkedBehind,
  sampleParkedDetails,
  sampleParkedGap,
  sampleParkedList,
  sampleParkedUnreadable,
} from './sample-parked.js';
import { sampleVisit } from './sample-visit.js';

const visit = sampleVisit();
const rows = sampleParkedList.items.map((item) => ({ ...item, service: 'cases' }));
const page = { page: 1, pages: 1 };

/** Parked messages: some, none, and a part only; one of each kind, for who may decide and who may look only. */
export const sampleParkedPages = {
  'parked-messages': [
    new Page('parked-messages', presentParkedMessages({ ...page, rows, total: 2, missing: ['reports'] }, { visit })),
    new Page(
      'parked-messages',
      presentParkedMessages({ ...page, rows: [], total: 0, missing: [] }, { visit, notice: 'It is decided.' }),
    ),
  ],
  'parked-message': [
    ...[sampleParkedDetails, sampleParkedBehind, sampleParkedGap, sampleParkedUnreadable].map(
      (details) => new Page('parked-message', presentParkedMessage(details, { service: 'cases', visit })),
    ),
    new Page(
      'parked-message',
      presentParkedMessage(sampleParkedDetails, { service: 'cases', visit: sampleVisit(['parked.read']) }),
    ),
  ],
};

/** The forms of every decision. */
export const sampleParkedForms = (['retry', 'skip', 'skip-missing'] as const).map(
  (decision) =>
    new Page(
      'form',
      presentForm(parkedForm({ service: 'cases', id: sampleParkedDetails.id, decision }), {
        formToken: 't',
        about: aboutParked(sampleParkedDetails, 'cases'),
        problems: [{ field: 'reason', message: 'Enter a reason' }],
      }),
    ),
);
