import type { PageState } from './page-states.js';
import { sampleParkedBehind, sampleParkedDetails, sampleParkedGap, sampleParkedUnreadable } from './sample-parked.js';

const message = `/parked-messages/cases/${sampleParkedDetails.id}`;
const heading = 'Parked message in cases';

/** Parked messages: the list whole and in part, one message of each kind, and every decision about it. */
export const PARKED_PAGE_STATES: readonly PageState[] = [
  { name: 'parked messages', path: '/parked-messages?done=parked-kept', heading: 'Parked messages of Stockton' },
  {
    name: 'no parked messages',
    path: '/parked-messages',
    answers: { 'GET /parked-messages': { status: 200, body: { items: [], page: 1, pages: 1, total: 0 } } },
    heading: 'Parked messages of Stockton',
  },
  { name: 'parked message', path: message, heading },
  ...[sampleParkedBehind, sampleParkedGap, sampleParkedUnreadable].map(({ id, reason }) => ({
    name: `parked message, ${reason}`,
    path: `/parked-messages/cases/${id}`,
    heading,
  })),
  { name: 'parked message, no such service', path: message.replace('cases', 'nowhere'), heading: 'Page not found' },
  { name: 'retry', path: `${message}/retry`, heading: 'Try a parked message again' },
  { name: 'skip', path: `${message}/skip`, heading: 'Give up a parked message' },
  {
    name: 'skip without a reason',
    path: `${message}/skip`,
    answers: { [`POST /parked-messages/${sampleParkedDetails.id}/skip`]: { status: 400, body: { code: 'invalid' } } },
    press: 'Give up the message',
    heading: 'Give up a parked message',
  },
  {
    name: 'skip, decided by somebody else',
    path: `${message}/skip`,
    answers: { [`POST /parked-messages/${sampleParkedDetails.id}/skip`]: { status: 404, body: { code: 'not-found' } } },
    typing: { reason: 'Agreed with the safeguarding lead.' },
    press: 'Give up the message',
    heading: 'Page not found',
  },
  { name: 'skip what is missing', path: `${message}/skip-missing`, heading: 'Go on without what is missing' },
];
