import type { ListedInvitation } from '../services/audits/invitations.js';
import type { ListedPerson, RecordedPerson } from '../services/audits/people.js';
import type { Delivery, InboxEntry } from '../services/notifications/notifications.js';
import type { Paged } from '../services/paged.js';
import type { TrailRow } from '../services/trail/trail.js';

const amara = { id: '5b1b8f0e-3d0c-4b4f-9a53-0d0c7f6a2f10', name: 'Amara Okafor' };
const tegwen = { id: '2d9f7e68-7a5f-4f4e-9f1b-6d2f3c4b5a69', name: 'Tegwen Pritchard' };
const grant = {
  grantId: '0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c55',
  role: 'auditor',
  agencyId: 'cleveland-police',
  validFrom: '2026-11-24',
} as const;

function paged<Item>(items: readonly Item[], pages = 3): Paged<Item> {
  return { items, page: 2, pages, total: items.length * pages };
}

/** What services answer, for tests of presenters and templates. */
export const samplePeople: Paged<ListedPerson> = paged([
  { ...amara, email: 'amara.okafor@police.example', left: false, grants: [{ ...grant, team: 'Safeguarding hub' }] },
  { ...tegwen, email: 'tegwen.pritchard@stockton.example', left: true, grants: [] },
]);

/** A person with one grant in force, one to come and one that was ended. */
export const samplePerson: RecordedPerson = {
  ...amara,
  version: 7,
  email: 'amara.okafor@police.example',
  joinedAt: '2026-11-24T09:05:00Z',
  left: false,
  grants: [
    {
      ...grant,
      team: 'Safeguarding hub',
      state: 'in-force',
      granted: { by: tegwen, at: '2026-11-24T09:05:00Z', reason: 'Joins the audit pool' },
    },
    {
      ...grant,
      validFrom: '2027-01-01',
      validTo: '2027-03-31',
      state: 'not-yet',
      granted: { by: null, at: '2026-11-24T09:05:00Z', reason: 'First administrator' },
    },
    {
      ...grant,
      role: 'moderator',
      state: 'over',
      granted: { by: tegwen, at: '2026-11-01T09:05:00Z', reason: 'Chairs the first meeting' },
      ended: { by: tegwen, at: '2026-11-20T16:30:00Z', reason: 'The meeting is over' },
    },
  ],
  leavings: [{ by: tegwen, at: '2026-10-01T08:00:00Z', reason: 'Was seconded to another force' }],
};

/** Invitations in every state. */
export const sampleInvitations: Paged<ListedInvitation> = paged(
  (['open', 'accepted', 'withdrawn', 'expired'] as const).map((state, index) => ({
    id: `0f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c0${index}`,
    name: 'Rowan Ashby',
    email: 'rowan.ashby@stockton.example',
    role: 'safeguarding-lead' as const,
    agencyId: 'stockton-council',
    validFrom: '2026-11-24',
    state,
    invitedBy: tegwen,
    invitedAt: '2026-11-24T09:05:00Z',
    expiresAt: '2026-12-01T09:05:00Z',
  })),
);

const cycleId = '3c0f8b0e-7f0a-4f43-9a57-6b8e6f7f1d20';
const told = { at: '2026-11-24T09:05:00Z', readAt: null, mail: 'sent' } as const;
const toldOfCase = { ...told, cycleId, drawnCaseId: 'a6b0d9a4-0c52-4a0e-b8a5-0f7c6c1f9a11', pseudonym: 'STO-18Q3-07' };
const aboutCase = (index: number): string => `2f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c0${index}`;

/** Unread and read entries, with mail in every state. */
export const sampleInbox: Paged<InboxEntry> = paged<InboxEntry>([
  ...(['pending', 'sent', 'undelivered', 'none'] as const).map((mail, index) => ({
    id: `1f6e0e9a-6f43-4b60-8f3a-8f3f1d9a7c0${index}`,
    kind: 'role-granted' as const,
    at: '2026-11-24T09:05:00Z',
    readAt: index === 1 ? '2026-11-24T10:00:00Z' : null,
    mail,
    role: 'auditor' as const,
    agencyId: 'cleveland-police',
    validFrom: '2026-11-24',
    validTo: index === 2 ? '2027-03-31' : undefined,
  })),
  { ...toldOfCase, id: aboutCase(0), kind: 'submissions-requested', agencyId: 'cleveland-police', dueOn: '2018-11-02' },
  ...(['submission-assigned', 'submission-submitted', 'submission-returned'] as const).map((kind, index) => ({
    ...toldOfCase,
    id: aboutCase(index + 1),
    kind,
    submissionId: aboutCase(7),
    agencyId: 'cleveland-police',
  })),
  { ...toldOfCase, id: aboutCase(4), kind: 'case-graded' },
  { ...told, id: aboutCase(5), kind: 'finding-received', findingId: aboutCase(8), cycleId, authority: 'hartlepool' },
]);

/** Mail that was refused for good, and mail that is tried again. */
export const sampleDeliveries: Paged<Delivery> = paged([
  {
    id: 'd-1',
    personId: amara.id,
    name: amara.name,
    address: 'amara.okafor@police.example',
    kind: 'role-granted',
    state: 'undelivered',
    attempts: 3,
    nextAttemptAt: null,
    lastReply: 550,
  },
  {
    id: 'd-2',
    personId: tegwen.id,
    name: tegwen.name,
    address: 'tegwen.pritchard@stockton.example',
    kind: 'role-granted',
    state: 'pending',
    attempts: 1,
    nextAttemptAt: '2026-11-24T09:10:00Z',
    lastReply: null,
  },
]);

/** What was done by a person, by nobody, and what was refused. */
export const sampleTrail: Paged<TrailRow> = paged([
  {
    id: '3',
    at: '2026-11-24T09:07:00Z',
    personId: tegwen.id,
    action: 'grant-role',
    objectType: 'person',
    objectId: amara.id,
  },
  {
    id: '2',
    at: '2026-11-24T09:06:00Z',
    personId: tegwen.id,
    action: 'refused:people.manage',
    objectType: 'invitation',
    objectId: null,
  },
  {
    id: '1',
    at: '2026-11-24T09:05:00Z',
    personId: null,
    action: 'first-administrator',
    objectType: 'person',
    objectId: tegwen.id,
  },
]);
