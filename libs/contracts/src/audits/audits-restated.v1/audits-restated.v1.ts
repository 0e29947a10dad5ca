import { defineEvent } from '../../define-event.js';
import { RestatedV1 } from '../../restated/restated.js';

/** How a cycle, case, submission or finding stands, told again for whoever starts when Kafka no longer holds its beginning. */
export const auditsRestatedV1 = defineEvent({
  type: 'audits-restated',
  version: 1,
  channel: 'audits',
  description:
    'An operator had how a cycle, case, submission or finding stands told again, under the number of the last event; a start for whoever saw nothing of it.',
  payload: RestatedV1,
  example: {
    facts: [
      {
        type: 'case-moderation-opened.v1',
        at: '2018-10-29T09:00:00.000Z',
        data: {
          drawnCaseId: '8c1e2f3a-4b5c-4d6e-8f7a-9b0c1d2e3f4a',
          cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20',
          pseudonym: 'STO-18Q3-07',
          moderatorId: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10',
        },
      },
    ],
  },
});
