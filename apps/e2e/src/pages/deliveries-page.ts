import type { Visitor } from './visitor.js';

/** How mail is delivered. */
export class DeliveriesPage {
  constructor(private readonly visitor: Visitor) {}

  /** What the page tells of each mail in a state, newest first. */
  async list(state: 'undelivered' | 'pending' | 'sent'): Promise<string[]> {
    await this.visitor.open(`/deliveries?state=${state}`);
    return this.visitor.page.locator('tbody tr').allInnerTexts();
  }
}
