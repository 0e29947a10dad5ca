import { AcceptSelfGradesController } from './accept-self-grades/accept-self-grades.controller.js';
import { AcceptSelfGrades } from './accept-self-grades/accept-self-grades.js';
import { CaseHistories } from './case-histories.js';
import { CaseComparison } from './case-moderation-page/case-comparison.js';
import { CaseModerationController } from './case-moderation-page/case-moderation.controller.js';
import { CaseModerationQuery } from './case-moderation-page/case-moderation.query.js';
import { CasesInModeration } from './cases-in-moderation.js';
import { FinalCaseGrades } from './final-grades/final-case-grades.js';
import { FinalGradesController } from './final-grades/final-grades.controller.js';
import { FinalGradesQuery } from './final-grades/final-grades.query.js';
import { CaseClosing } from './grade-case/case-closing.js';
import { GradeCaseController } from './grade-case/grade-case.controller.js';
import { GradeCase } from './grade-case/grade-case.js';
import { ModerateJudgementsController } from './moderate-judgements/moderate-judgements.controller.js';
import { ModerateJudgements } from './moderate-judgements/moderate-judgements.js';
import { ModeratedCases } from './moderated-cases.js';
import { ModerationGrades } from './moderation-grades.js';
import { ListedCases } from './moderation-list/listed-cases.js';
import { ModerationListController } from './moderation-list/moderation-list.controller.js';
import { ModerationListQuery } from './moderation-list/moderation-list.query.js';
import { ModerationRecord } from './moderation-record.js';
import { OpenModerationController } from './open-moderation/open-moderation.controller.js';
import { OpenModeration } from './open-moderation/open-moderation.js';
import { PeopleNames } from './people-names.js';
import { AgencySubmissions } from './persistence/agency-submissions.js';
import { CaseGrades } from './persistence/case-grades.js';
import { CaseModerations } from './persistence/case-moderations.js';
import { ModeratedJudgements } from './persistence/moderated-judgements.js';
import { ModerationSteps } from './persistence/moderation-steps.js';
import { ReopenModerationController } from './reopen-moderation/reopen-moderation.controller.js';
import { ReopenModeration } from './reopen-moderation/reopen-moderation.js';
import { WithdrawReplacedHandler } from './withdraw-replaced/withdraw-replaced.handler.js';
import { WithdrawReplaced } from './withdraw-replaced/withdraw-replaced.js';

/** What the composition root takes of moderation. */
export const moderationParts = {
  controllers: [
    ...[OpenModerationController, ModerateJudgementsController, AcceptSelfGradesController, GradeCaseController],
    ...[ReopenModerationController, ModerationListController, CaseModerationController, FinalGradesController],
    WithdrawReplacedHandler,
  ],
  providers: [
    ...[AgencySubmissions, CaseModerations, ModerationSteps, ModeratedJudgements, CaseGrades, ModeratedCases],
    ...[CasesInModeration, ModerationRecord, ModerationGrades, PeopleNames, CaseHistories],
    ...[OpenModeration, ModerateJudgements, AcceptSelfGrades, CaseClosing, GradeCase, ReopenModeration],
    ...[WithdrawReplaced, ListedCases, ModerationListQuery, CaseComparison, CaseModerationQuery],
    ...[FinalCaseGrades, FinalGradesQuery],
  ],
};
