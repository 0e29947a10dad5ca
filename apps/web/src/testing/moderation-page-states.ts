import type { PageState } from './page-states.js';
import { sampleModeration, sampleModerations } from './sample-moderation.js';

const { drawnCaseId, cycleId } = sampleModeration;
const page = `/moderation/${drawnCaseId}`;
const asked = `GET /drawn-cases/${drawnCaseId}/moderation`;
const answered = (body: object) => ({ [asked]: { status: 200, body } });

/** Every page of moderation. */
export const MODERATION_PAGE_STATES: readonly PageState[] = [
  { name: 'moderation list', path: `/cycles/${cycleId}/moderation`, heading: 'Moderation: Neglect, 7 to 15, 18Q3' },
  { name: 'moderation', path: `${page}?done=judgements-moderated`, heading: 'Moderation of STO-18Q3-07' },
  ...Object.entries(sampleModerations).map(([state, body]) => ({
    ...{ name: `moderation ${state}`, path: page, answers: answered(body), heading: 'Moderation of STO-18Q3-07' },
  })),
  { name: 'moderated domain', path: `${page}/domains/D1`, heading: 'STO-18Q3-07: D1 Recognition and referral' },
  {
    name: 'moderated domain, no grade chosen',
    path: `${page}/domains/D3`,
    press: 'Save the moderated grades',
    heading: 'STO-18Q3-07: D3 Assessment and analysis',
  },
  { name: 'accept grades', path: `${page}/accept`, heading: 'Accept the self grades of STO-18Q3-07' },
  { name: 'overall grade', path: `${page}/grade`, heading: 'Overall grade of STO-18Q3-07' },
  {
    name: 'open moderation',
    path: `${page}/open`,
    answers: answered(sampleModerations.notOpen),
    heading: 'Open the moderation of STO-18Q3-07',
  },
  {
    name: 'reopen moderation',
    path: `${page}/reopen`,
    answers: answered(sampleModerations.closed),
    heading: 'Reopen the moderation of STO-18Q3-07',
  },
  { name: 'final grades', path: `/drawn-cases/${drawnCaseId}/final-grades`, heading: 'Final grades of STO-18Q3-07' },
];
