import type { FormView } from '../forms/form-view.js';
import type { CookiesView, PrivacyView, TextView } from '../pages/about/about-views.js';
import type { DeliveriesView } from '../pages/deliveries/deliveries-view.js';
import type { ErrorView } from '../pages/errors/error-view.js';
import type { HomeView } from '../pages/home/home-view.js';
import type { InboxView } from '../pages/inbox/inbox-view.js';
import type { InvitationMadeView } from '../pages/invitations/invitation-made-view.js';
import type { InvitationsView } from '../pages/invitations/invitations-view.js';
import type { PeopleView } from '../pages/people/people-view.js';
import type { PersonView } from '../pages/person/person-view.js';
import type { ReportView } from '../pages/reports/report-view.js';
import type { ReportsView } from '../pages/reports/reports-view.js';
import type { ImportView } from '../pages/register/import-view.js';
import type { RegisterView } from '../pages/register/register-view.js';
import type { ScopeView } from '../pages/scope/scope-view.js';
import type { LeavingView } from '../pages/sign-in/leaving-view.js';
import type { OrganisationsView } from '../pages/sign-in/organisations-view.js';
import type { TrailView } from '../pages/trail/trail-view.js';
import type { WelcomeView } from '../pages/welcome/welcome-view.js';

/** Every template of `views/pages` and the view model it takes. */
export interface TemplateModels {
  'accessibility-statement': TextView;
  cookies: CookiesView;
  deliveries: DeliveriesView;
  error: ErrorView;
  form: FormView;
  home: HomeView;
  inbox: InboxView;
  'invitation-made': InvitationMadeView;
  invitations: InvitationsView;
  leaving: LeavingView;
  organisations: OrganisationsView;
  people: PeopleView;
  person: PersonView;
  privacy: PrivacyView;
  report: ReportView;
  reports: ReportsView;
  register: RegisterView;
  'register-import': ImportView;
  scope: ScopeView;
  'signed-out': TextView;
  trail: TrailView;
  welcome: WelcomeView;
}
