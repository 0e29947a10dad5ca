import type { EventDefinition } from './define-event.js';
import { cycleChangedV1 } from './joint/cycle-changed.v1/cycle-changed.v1.js';
import { framesFrozenV1 } from './joint/frames-frozen.v1/frames-frozen.v1.js';
import { drawValuesPublishedV1 } from './joint/draw-values-published.v1/draw-values-published.v1.js';
import { samplePublishedV1 } from './joint/sample-published.v1/sample-published.v1.js';
import { jointFindingPublishedV1 } from './joint/joint-finding-published.v1/joint-finding-published.v1.js';
import { jointFindingWithdrawnV1 } from './joint/joint-finding-withdrawn.v1/joint-finding-withdrawn.v1.js';
import { publishedGradesImportedV1 } from './joint/published-grades-imported.v1/published-grades-imported.v1.js';
import { frameFrozenV1 } from './cases/frame-frozen.v1/frame-frozen.v1.js';
import { sampleDrawnV1 } from './cases/sample-drawn.v1/sample-drawn.v1.js';
import { findingScreenedV1 } from './cases/finding-screened.v1/finding-screened.v1.js';
import { submissionsRequestedV1 } from './audits/submissions-requested.v1/submissions-requested.v1.js';
import { submissionAssignedV1 } from './audits/submission-assigned.v1/submission-assigned.v1.js';
import { submissionSubmittedV1 } from './audits/submission-submitted.v1/submission-submitted.v1.js';
import { submissionReturnedV1 } from './audits/submission-returned.v1/submission-returned.v1.js';
import { caseModerationOpenedV1 } from './audits/case-moderation-opened.v1/case-moderation-opened.v1.js';
import { caseModerationClosedV1 } from './audits/case-moderation-closed.v1/case-moderation-closed.v1.js';
import { findingDraftedV1 } from './audits/finding-drafted.v1/finding-drafted.v1.js';
import { findingReceivedV1 } from './audits/finding-received.v1/finding-received.v1.js';
import { frameSharedV1 } from './sharing/frame-shared.v1/frame-shared.v1.js';
import { drawValueSharedV1 } from './sharing/draw-value-shared.v1/draw-value-shared.v1.js';
import { sampleSharedV1 } from './sharing/sample-shared.v1/sample-shared.v1.js';
import { judgementModeratedV1 } from './sharing/judgement-moderated.v1/judgement-moderated.v1.js';
import { caseGradedV1 } from './sharing/case-graded.v1/case-graded.v1.js';
import { caseWithdrawnV1 } from './sharing/case-withdrawn.v1/case-withdrawn.v1.js';
import { findingSharedV1 } from './sharing/finding-shared.v1/finding-shared.v1.js';
import { findingWithdrawnV1 } from './sharing/finding-withdrawn.v1/finding-withdrawn.v1.js';
import { progressCountedV1 } from './sharing/progress-counted.v1/progress-counted.v1.js';
import { personJoinedV1 } from './people/person-joined.v1/person-joined.v1.js';
import { personLeftV1 } from './people/person-left.v1/person-left.v1.js';
import { roleEndedV1 } from './people/role-ended.v1/role-ended.v1.js';
import { roleGrantedV1 } from './people/role-granted.v1/role-granted.v1.js';
import { peopleRestatedV1 } from './people/people-restated.v1/people-restated.v1.js';
import { auditsRestatedV1 } from './audits/audits-restated.v1/audits-restated.v1.js';
import { sharingRestatedV1 } from './sharing/sharing-restated.v1/sharing-restated.v1.js';

/** Every event that Accord publishes. */
export const EVENTS: readonly EventDefinition[] = [
  personJoinedV1,
  personLeftV1,
  roleGrantedV1,
  roleEndedV1,
  cycleChangedV1,
  framesFrozenV1,
  drawValuesPublishedV1,
  samplePublishedV1,
  jointFindingPublishedV1,
  jointFindingWithdrawnV1,
  publishedGradesImportedV1,
  frameFrozenV1,
  sampleDrawnV1,
  findingScreenedV1,
  submissionsRequestedV1,
  submissionAssignedV1,
  submissionSubmittedV1,
  submissionReturnedV1,
  caseModerationOpenedV1,
  caseModerationClosedV1,
  findingDraftedV1,
  findingReceivedV1,
  frameSharedV1,
  drawValueSharedV1,
  sampleSharedV1,
  judgementModeratedV1,
  caseGradedV1,
  caseWithdrawnV1,
  findingSharedV1,
  findingWithdrawnV1,
  progressCountedV1,
  peopleRestatedV1,
  auditsRestatedV1,
  sharingRestatedV1,
];
