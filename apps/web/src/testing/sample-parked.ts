import type { Paged } from '../services/paged.js';
import type { ParkedDetails, ParkedGroup, ParkedMessage } from '../services/parked/parked.js';
import { samplePerson } from './sample-answers.js';

const at = '2026-11-24T09:05:00Z';

/** An event of a person that a service refused. */
export const sampleParked: ParkedMessage = {
  id: '8a1d0a52-6d0b-4d7e-9d58-1f0a5a3f6c21',
  topic: 'stockton.people',
  partition: 2,
  offset: '17',
  aggregateId: samplePerson.id,
  sequence: 3,
  type: 'role-ended.v1',
  reason: 'rejected',
  detail: 'not-now',
  attempts: 3,
  since: at,
};

const behind: ParkedMessage = {
  ...sampleParked,
  id: '8a1d0a52-6d0b-4d7e-9d58-1f0a5a3f6c22',
  offset: '18',
  sequence: 4,
  reason: 'behind-parked',
  detail: 'sequence',
};

const gap: ParkedMessage = { ...behind, id: '8a1d0a52-6d0b-4d7e-9d58-1f0a5a3f6c24', reason: 'sequence-gap' };

const unreadable: ParkedMessage = {
  ...sampleParked,
  id: '8a1d0a52-6d0b-4d7e-9d58-1f0a5a3f6c23',
  topic: 'stockton.audits',
  aggregateId: null,
  sequence: null,
  type: null,
  reason: 'malformed-json',
  detail: 'value',
};

/** What a service parked: an event with another behind it, and bytes that are no event. */
export const sampleParkedList: Paged<ParkedGroup> = {
  items: [
    { ...sampleParked, total: 2 },
    { ...unreadable, total: 1 },
  ],
  page: 1,
  pages: 1,
  total: 2,
};

const decided = { at, personId: null, operator: 'Priya Nair', why: null, sequence: 2, type: 'role-granted.v1' };

/** A parked message that can be decided about. */
export const sampleParkedDetails: ParkedDetails = {
  ...sampleParked,
  isFirst: true,
  missing: null,
  queue: [sampleParked, behind],
  total: 2,
  decisions: [
    { ...decided, decision: 'retry', outcome: 'kept' },
    {
      ...decided,
      personId: samplePerson.id,
      operator: null,
      decision: 'skip',
      outcome: 'skipped',
      why: 'It came twice.',
    },
  ],
};

/** One that waits for another one. */
export const sampleParkedBehind: ParkedDetails = { ...sampleParkedDetails, ...behind, isFirst: false, decisions: [] };

/** One before which something is missing. */
export const sampleParkedGap: ParkedDetails = {
  ...sampleParkedDetails,
  ...gap,
  missing: { from: 2, to: 3 },
  queue: [gap],
  total: 1,
};

/** One that is no event of anything. */
export const sampleParkedUnreadable: ParkedDetails = {
  ...sampleParkedDetails,
  ...unreadable,
  queue: [unreadable],
  total: 1,
  decisions: [],
};
