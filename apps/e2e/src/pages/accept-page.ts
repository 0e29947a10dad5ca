import type { Visitor } from './visitor.js';

/** Where an invited person enters their code. */
export class AcceptPage {
  constructor(private readonly visitor: Visitor) {}

  /** `place` is asked of people whose organisation works in several. */
  async accept(code: string, place?: string): Promise<void> {
    await this.visitor.open('/invitations/accept');
    if (place) await this.visitor.page.getByLabel(place).check();
    await this.visitor.fill('Invitation code', code);
    await this.visitor.press('Accept the invitation');
  }
}
