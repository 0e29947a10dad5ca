import { Module } from '@nestjs/common';
import { PeopleDirectory } from '@accord/service';
import { cycleParts } from './cycle/cycle.parts.js';
import { drawParts } from './draw/draw.parts.js';
import { findingParts } from './finding/finding.parts.js';
import { EstablishAtStart } from './first-administrators/establish-at-start.js';
import { FirstAdministrators } from './first-administrators/first-administrators.js';
import { AcceptInvitationController } from './invitation/accept-invitation/accept-invitation.controller.js';
import { AcceptInvitation } from './invitation/accept-invitation/accept-invitation.js';
import { UsableInvitations } from './invitation/accept-invitation/usable-invitations.js';
import { InvitationListController } from './invitation/invitation-list/invitation-list.controller.js';
import { InvitationListQuery } from './invitation/invitation-list/invitation-list.query.js';
import { InvitePersonController } from './invitation/invite-person/invite-person.controller.js';
import { InvitePerson } from './invitation/invite-person/invite-person.js';
import { InvitationRepository } from './invitation/persistence/invitation.repository.js';
import { WithdrawInvitationController } from './invitation/withdraw-invitation/withdraw-invitation.controller.js';
import { WithdrawInvitation } from './invitation/withdraw-invitation/withdraw-invitation.js';
import { MeController } from './me/me.controller.js';
import { MeQuery } from './me/me.query.js';
import { moderationParts } from './moderation/moderation.parts.js';
import { GrantingPlaces } from './person/granting-places.js';
import { PeopleListController } from './person/people-list/people-list.controller.js';
import { PeopleListQuery } from './person/people-list/people-list.query.js';
import { PeopleSearchController } from './person/people-search/people-search.controller.js';
import { PeopleRegister } from './person/people-register.js';
import { Administrators } from './person/persistence/administrators.js';
import { OwnPeopleDirectory } from './person/persistence/own-people-directory.js';
import { PersonRepository } from './person/persistence/person.repository.js';
import { PersonPageController } from './person/person-page/person-page.controller.js';
import { PersonPageQuery } from './person/person-page/person-page.query.js';
import { RecordLeavingController } from './person/record-leaving/record-leaving.controller.js';
import { RecordLeaving } from './person/record-leaving/record-leaving.js';
import { EndGrantController } from './role-grant/end-grant/end-grant.controller.js';
import { EndGrant } from './role-grant/end-grant/end-grant.js';
import { GrantRoleController } from './role-grant/grant-role/grant-role.controller.js';
import { GrantRole } from './role-grant/grant-role/grant-role.js';
import { publishedGradesParts } from './published-grades/published-grades.parts.js';
import { sharedFindingParts } from './shared-finding/shared-finding.parts.js';
import { ReportSignInController } from './sign-in/report-sign-in/report-sign-in.controller.js';
import { ReportSignIn } from './sign-in/report-sign-in/report-sign-in.js';
import { submissionParts } from './submission/submission.parts.js';

const person = [
  PersonRepository,
  PeopleRegister,
  Administrators,
  GrantingPlaces,
  PeopleListQuery,
  PersonPageQuery,
  RecordLeaving,
];
const roleGrant = [GrantRole, EndGrant];
const invitation = [
  InvitationRepository,
  InvitePerson,
  UsableInvitations,
  AcceptInvitation,
  WithdrawInvitation,
  InvitationListQuery,
];
const signIn = [ReportSignIn, MeQuery];
const firstAdministrators = [FirstAdministrators, EstablishAtStart];

/** The composition root: every controller and provider of `audits` once. */
@Module({
  controllers: [
    ...cycleParts.controllers,
    ...publishedGradesParts.controllers,
    ...drawParts.controllers,
    ...submissionParts.controllers,
    ...moderationParts.controllers,
    ...findingParts.controllers,
    ...sharedFindingParts.controllers,
    AcceptInvitationController,
    EndGrantController,
    GrantRoleController,
    InvitationListController,
    InvitePersonController,
    MeController,
    PeopleListController,
    PeopleSearchController,
    PersonPageController,
    RecordLeavingController,
    ReportSignInController,
    WithdrawInvitationController,
  ],
  providers: [
    ...person,
    ...roleGrant,
    ...invitation,
    ...signIn,
    ...firstAdministrators,
    ...cycleParts.providers,
    ...publishedGradesParts.providers,
    ...drawParts.providers,
    ...submissionParts.providers,
    ...moderationParts.providers,
    ...findingParts.providers,
    ...sharedFindingParts.providers,
    { provide: PeopleDirectory, useClass: OwnPeopleDirectory },
  ],
  exports: [PeopleDirectory],
})
export class AuditsModule {}
