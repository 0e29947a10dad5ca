import { fillTerms, type Terms } from './terms.js';
import type { Visitor } from './visitor.js';

/** Whom to invite, and to what. */
export interface Invitee extends Terms {
  readonly name: string;
  readonly email: string;
}

/** Inviting somebody, and the page that shows the code. */
export class InvitePage {
  constructor(private readonly visitor: Visitor) {}

  /** Makes an invitation; answers its code. */
  async invite(invitee: Invitee): Promise<string> {
    await this.visitor.open('/invitations/new');
    await this.visitor.fill('Full name', invitee.name);
    await this.visitor.fill('Work email address', invitee.email);
    await fillTerms(this.visitor, invitee);
    await this.visitor.press('Make the invitation');
    return this.visitor.page.getByRole('textbox', { name: /^Invitation code/ }).innerText();
  }
}
