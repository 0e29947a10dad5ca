import { defineEvent } from '../../define-event.js';
import { RestatedV1 } from '../../restated/restated.js';

/** How a person stands, told again for whoever starts when Kafka no longer holds its beginning. */
export const peopleRestatedV1 = defineEvent({
  type: 'people-restated',
  version: 1,
  channel: 'people',
  description:
    'An operator had how a person stands told again, under the number of the last event; a start for whoever saw nothing of it.',
  payload: RestatedV1,
  example: {
    facts: [
      {
        type: 'person-joined.v1',
        at: '2018-10-08T09:00:00.000Z',
        data: {
          personId: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10',
          issuer: 'https://sign-in.stockton.example',
          subject: 'a1b2c3',
          name: 'Rowan Ashby',
          email: 'rowan.ashby@stockton.example',
        },
      },
    ],
  },
});
