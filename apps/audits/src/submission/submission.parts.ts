import { AssignAuditorController } from './assign-auditor/assign-auditor.controller.js';
import { AssignAuditor } from './assign-auditor/assign-auditor.js';
import { AssignableAuditors } from './assign-auditor/assignable-auditors.js';
import { AssignableAuditorsQuery } from './assign-auditor/assignable-auditors.query.js';
import { CaseKeys } from './case-keys.js';
import { CaseSubmissions } from './case-submissions.js';
import { HeldSubmissions } from './held-submissions.js';
import { JudgementDrafts } from './persistence/judgement-drafts.js';
import { SelfJudgements } from './persistence/self-judgements.js';
import { SubmissionSteps } from './persistence/submission-steps.js';
import { SubmissionRepository } from './persistence/submission.repository.js';
import { ProgressCount } from './progress-count.js';
import { Progress } from './progress.js';
import { ReportNotKnownController } from './report-not-known/report-not-known.controller.js';
import { ReportNotKnown } from './report-not-known/report-not-known.js';
import { TakeBackNotKnown } from './report-not-known/take-back-not-known.js';
import { CaseRequests } from './request-submissions/case-requests.js';
import { RequestNews } from './request-submissions/request-news.js';
import { RequestOnCycleHandler } from './request-submissions/request-on-cycle.handler.js';
import { RequestOnSampleHandler } from './request-submissions/request-on-sample.handler.js';
import { RequestSubmissions } from './request-submissions/request-submissions.js';
import { ReturnSubmissionController } from './return-submission/return-submission.controller.js';
import { ReturnSubmission } from './return-submission/return-submission.js';
import { DraftRegister } from './save-domain/draft-register.js';
import { SaveDomainController } from './save-domain/save-domain.controller.js';
import { SaveDomain } from './save-domain/save-domain.js';
import { SeenSubmissions } from './seen-submissions.js';
import { SubmissionChanges } from './submission-changes.js';
import { NamedSteps } from './submission-history/named-steps.js';
import { SubmissionHistoryController } from './submission-history/submission-history.controller.js';
import { SubmissionHistoryQuery } from './submission-history/submission-history.query.js';
import { SubmissionListController } from './submission-list/submission-list.controller.js';
import { SubmissionListQuery } from './submission-list/submission-list.query.js';
import { JudgementsToShow } from './submission-page/judgements-to-show.js';
import { SubmissionPageController } from './submission-page/submission-page.controller.js';
import { SubmissionPageQuery } from './submission-page/submission-page.query.js';
import { SubmissionPeople } from './submission-page/submission-people.js';
import { SubmissionRegister } from './submission-register.js';
import { CheckedJudgements } from './submit-judgements/checked-judgements.js';
import { SubmitJudgementsController } from './submit-judgements/submit-judgements.controller.js';
import { SubmitJudgements } from './submit-judgements/submit-judgements.js';

/** What the composition root takes of submissions; what they count of moderation comes with that. */
export const submissionParts = {
  controllers: [
    ...[SubmissionListController, SubmissionPageController, SubmissionHistoryController, AssignAuditorController],
    ...[SaveDomainController, SubmitJudgementsController, ReportNotKnownController, ReturnSubmissionController],
    ...[RequestOnSampleHandler, RequestOnCycleHandler],
  ],
  providers: [
    ...[SubmissionRepository, JudgementDrafts, SelfJudgements, SubmissionSteps],
    ...[
      CaseKeys,
      CaseSubmissions,
      Progress,
      ProgressCount,
      HeldSubmissions,
      SeenSubmissions,
      SubmissionRegister,
      SubmissionChanges,
    ],
    ...[RequestSubmissions, RequestNews, CaseRequests, AssignAuditor, AssignableAuditors, AssignableAuditorsQuery],
    ...[SaveDomain, DraftRegister, SubmitJudgements, CheckedJudgements, ReportNotKnown, TakeBackNotKnown],
    ...[ReturnSubmission, SubmissionListQuery, SubmissionPageQuery, JudgementsToShow, SubmissionPeople],
    ...[SubmissionHistoryQuery, NamedSteps],
  ],
};
