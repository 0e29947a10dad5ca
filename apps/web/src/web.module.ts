import { Module, ValidationPipe, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { Clock } from '@accord/kernel';
import { ScopeDatabases } from '@accord/persistence';
import { CLOCK } from '@accord/service';
import { AssetsController } from './assets/assets.controller.js';
import { AboutController } from './pages/about/about.controller.js';
import { AcceptInvitationController } from './pages/accept-invitation/accept-invitation.controller.js';
import { DeliveriesController } from './pages/deliveries/deliveries.controller.js';
import { ErrorPagesFilter } from './pages/errors/error-pages.filter.js';
import { HomeController } from './pages/home/home.controller.js';
import { InboxController } from './pages/inbox/inbox.controller.js';
import { InvitationsController } from './pages/invitations/invitations.controller.js';
import { InviteController } from './pages/invitations/invite.controller.js';
import { PeopleController } from './pages/people/people.controller.js';
import { EndGrantController } from './pages/person/end-grant.controller.js';
import { GrantRoleController } from './pages/person/grant-role.controller.js';
import { PersonForms } from './pages/person/person-forms.js';
import { PersonController } from './pages/person/person.controller.js';
import { RecordLeavingController } from './pages/person/record-leaving.controller.js';
import { ReportsController } from './pages/reports/reports.controller.js';
import { ImportRegisterController } from './pages/register/import-register.controller.js';
import { RegisterController } from './pages/register/register.controller.js';
import { ScopeController } from './pages/scope/scope.controller.js';
import { SignInController } from './pages/sign-in/sign-in.controller.js';
import { SignOutController } from './pages/sign-in/sign-out.controller.js';
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
  ...[ImportRegisterController, RegisterController],
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
        ...[PageAnswer, PersonForms, SessionSweeper, Visits, WebReadiness],
      ],
    };
  }
}
