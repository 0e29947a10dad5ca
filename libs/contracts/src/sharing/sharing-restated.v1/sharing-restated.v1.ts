import { defineEvent } from '../../define-event.js';
import { RestatedV1 } from '../../restated/restated.js';

/** How what was shared of a cycle, case or finding stands, told again for whoever starts when Kafka no longer holds its beginning. */
export const sharingRestatedV1 = defineEvent({
  type: 'sharing-restated',
  version: 1,
  channel: 'sharing',
  description:
    'An operator had how what was shared of a cycle, case or finding stands told again, under the number of the last event; a start for whoever saw nothing of it.',
  payload: RestatedV1,
  example: {
    facts: [
      {
        type: 'case-graded.v1',
        at: '2018-11-05T09:00:00.000Z',
        data: { cycleId: '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20', pseudonym: 'STO-18Q3-07', overall: 'RI' },
      },
    ],
  },
});
