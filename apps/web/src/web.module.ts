import { Module, ValidationPipe, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { Clock } from '@accord/kernel';
import { ScopeDatabases } from '@accord/persistence';
import { CLOCK } from '@accord/service';
import { AssetsController } from './assets/assets.controller.js';
import { AboutController } from './pages/about/about.controller.js';
import { AcceptInvitationController } from './pages/accept-invitation/accept-invitation.controller.js';
import { ChangeCycleController } from './pages/cycles/change-cycle.controller.js';
import { CyclePages } from './pages/cycles/cycle-pages.js';
import { CyclesController } from './pages/cycles/cycles.controller.js';
import { MoveCycleController } from './pages/cycles/move-cycle.controller.js';
import { OpenCycleController } from './pages/cycles/open-cycle.controller.js';
import { PublishedGradesController } from './pages/cycles/published-grades.controller.js';
import { ToolController } from './pages/cycles/tool.controller.js';
import { DeliveriesController } from './pages/deliveries/deliveries.controller.js';
import { DisclosureLogController } from './pages/disclosure-log/disclosure-log.controller.js';
import { DrawController } from './pages/draw/draw.controller.js';
import { FreezeFrameController } from './pages/draw/freeze-frame.controller.js';
import { GiveValueController } from './pages/draw/give-value.controller.js';
import { DrawnCaseController } from './pages/drawn-case/drawn-case.controller.js';
import { ReplaceCaseController } from './pages/drawn-case/replace-case.controller.js';
import { ErrorPagesFilter } from './pages/errors/error-pages.filter.js';
import { DecideController } from './pages/finding/decide.controller.js';
import { FindingForms } from './pages/finding/finding-forms.js';
import { FindingController } from './pages/finding/finding.controller.js';
import { RedraftController } from './pages/finding/redraft.controller.js';
import { ShareController } from './pages/finding/share.controller.js';
import { FindingsController } from './pages/findings/findings.controller.js';
import { HomeController } from './pages/home/home.controller.js';
import { InboxController } from './pages/inbox/inbox.controller.js';
import { InvitationsController } from './pages/invitations/invitations.controller.js';
import { InviteController } from './pages/invitations/invite.controller.js';
import { FinalGradesController } from './pages/final-grades/final-grades.controller.js';
import { AcceptGradesController } from './pages/moderation/accept-grades.controller.js';
import { GradeCaseController } from './pages/moderation/grade-case.controller.js';
import { ModerationDomainController } from './pages/moderation/moderation-domain.controller.js';
import { ModerationForms } from './pages/moderation/moderation-forms.js';
import { ModerationListController } from './pages/moderation/moderation-list.controller.js';
import { ModerationController } from './pages/moderation/moderation.controller.js';
import { OpenModerationController } from './pages/moderation/open-moderation.controller.js';
import { ReopenModerationController } from './pages/moderation/reopen-moderation.controller.js';
import { DecideParkedController } from './pages/parked-messages/decide-parked.controller.js';
import { ParkedMessagesController } from './pages/parked-messages/parked-messages.controller.js';
import { ParkedServices } from './pages/parked-messages/parked-services.js';
import { PeopleController } from './pages/people/people.controller.js';
import { EndGrantController } from './pages/person/end-grant.controller.js';
import { GrantRoleController } from './pages/person/grant-role.controller.js';
import { PersonForms } from './pages/person/person-forms.js';
import { PersonController } from './pages/person/person.controller.js';
import { RecordLeavingController } from './pages/person/record-leaving.controller.js';
import { PublicVersionController } from './pages/reports/public-version.controller.js';
import { ReportsController } from './pages/reports/reports.controller.js';
import { ImportRegisterController } from './pages/register/import-register.controller.js';
import { RegisterController } from './pages/register/register.controller.js';
import { ScopeController } from './pages/scope/scope.controller.js';
import { SharedFindingsController } from './pages/shared-findings/shared-findings.controller.js';
import { SignInController } from './pages/sign-in/sign-in.controller.js';
import { SignOutController } from './pages/sign-in/sign-out.controller.js';
import { AssignAuditorController } from './pages/submission/assign-auditor.controller.js';
import { DomainConflictController } from './pages/submission/domain-conflict.controller.js';
import { DomainDraftController } from './pages/submission/domain-draft.controller.js';
import { DomainWriting } from './pages/submission/domain-writing.js';
import { NotKnownController } from './pages/submission/not-known.controller.js';
import { ReturnSubmissionController } from './pages/submission/return-submission.controller.js';
import { SubmissionCheckController } from './pages/submission/submission-check.controller.js';
import { SubmissionDomainController } from './pages/submission/submission-domain.controller.js';
import { SubmissionForms } from './pages/submission/submission-forms.js';
import { SubmissionController } from './pages/submission/submission.controller.js';
import { SubmissionsController } from './pages/submissions/submissions.controller.js';
import { TrailController } from './pages/trail/trail.controller.js';
import { WelcomeController } from './pages/welcome/welcome.controller.js';
import { AnswerPagesInterceptor } from './rendering/answer-pages.interceptor.js';
import { PageAnswer } from './rendering/page-answer.js';
import { HealthController } from './server/health.controller.js';
import { providedParts } from './server/provided-parts.js';
import { WebReadiness } from './server/web-readiness.js';
import type { WebSettings } from './server/web-settings.js';
import { SessionSweeper } from './sessions/session-sweeper.js';
import { FormTokenGuard } from './visit/form-token.guard.js';
import { SameOriginGuard } from './visit/same-origin.guard.js';
import { ScopeGuard } from './visit/scope.guard.js';
import { SessionGuard } from './visit/session.guard.js';
import { Visits } from './visit/visits.js';

/** What exists before Nest does. */
export interface WebParts {
  readonly settings: WebSettings;
  readonly databases: ScopeDatabases;
  readonly clock: Clock;
}

/** In this order: who sent it, whose session, whose form, in which scope. */
const GUARDS = [SameOriginGuard, SessionGuard, FormTokenGuard, ScopeGuard].map((guard): Provider => ({
  provide: APP_GUARD,
  useClass: guard,
}));

const PAGES = [
  ...[WelcomeController, SignInController, SignOutController, ScopeController, HomeController],
  ...[PeopleController, PersonController, GrantRoleController, EndGrantController, RecordLeavingController],
  ...[InviteController, InvitationsController, AcceptInvitationController],
  ReportsController,
  PublicVersionController,
  ...[DrawController, FreezeFrameController, GiveValueController, DrawnCaseController, ReplaceCaseController],
  ...[ImportRegisterController, RegisterController],
  ...[ModerationListController, ModerationController, OpenModerationController, ModerationDomainController],
  ...[AcceptGradesController, GradeCaseController, ReopenModerationController, FinalGradesController],
  // The page to open a cycle comes first, as “new” is no id.
  ...[OpenCycleController, CyclesController, ChangeCycleController, MoveCycleController, ToolController],
  ...[PublishedGradesController],
  // The general one last: it takes every other word after a finding's id.
  ...[FindingsController, FindingController, RedraftController, ShareController, DecideController],
  ...[SharedFindingsController, DisclosureLogController],
  ...[SubmissionsController, SubmissionController, SubmissionDomainController, DomainDraftController],
  ...[DomainConflictController, SubmissionCheckController, NotKnownController],
  ...[AssignAuditorController, ReturnSubmissionController],
  ...[ParkedMessagesController, DecideParkedController],
  ...[InboxController, DeliveriesController, TrailController, AboutController],
];

/** The pages of Accord. */
@Module({})
export class WebModule {
  static withParts(parts: WebParts): DynamicModule {
    return {
      module: WebModule,
      controllers: [HealthController, AssetsController, ...PAGES],
      providers: [
        ...providedParts(parts.settings, parts.databases, parts.clock),
        { provide: ScopeDatabases, useValue: parts.databases },
        { provide: CLOCK, useValue: parts.clock },
        ...GUARDS,
        {
          provide: APP_PIPE,
          useValue: new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }),
        },
        { provide: APP_INTERCEPTOR, useClass: AnswerPagesInterceptor },
        { provide: APP_FILTER, useClass: ErrorPagesFilter },
        ...[
          PageAnswer,
          FindingForms,
          PersonForms,
          ParkedServices,
          SubmissionForms,
          DomainWriting,
          CyclePages,
          ModerationForms,
          SessionSweeper,
          Visits,
          WebReadiness,
        ],
      ],
    };
  }
}
