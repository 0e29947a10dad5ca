import { IsIn } from 'class-validator';

/** What can be reported of a sign-in. */
export const SIGN_IN_EVENTS = ['signed-in', 'signed-out', 'scope-chosen'] as const;

/** What happened at the front door. */
export class ReportSignInRequest {
  @IsIn(SIGN_IN_EVENTS) event!: (typeof SIGN_IN_EVENTS)[number];
}
