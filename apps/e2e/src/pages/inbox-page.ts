import { eventually } from '@accord/testing';
import type { Visitor } from './visitor.js';

const PAUSE_MS = 250;

/** What a person was told. */
export class InboxPage {
  constructor(private readonly visitor: Visitor) {}

  /** The headings of what was not read yet, newest first. */
  async unread(): Promise<string[]> {
    await this.visitor.open('/inbox');
    const headings = await this.visitor.page.locator('main h2').allInnerTexts();
    return headings.filter((text) => text.startsWith('Unread')).map((text) => text.replace(/^Unread:\s*/, ''));
  }

  /** Looks again and again until something is there that was not read. */
  waitForNews(): Promise<string[]> {
    const look = async (): Promise<string[]> => {
      await this.visitor.page.waitForTimeout(PAUSE_MS);
      return this.unread();
    };
    return eventually(look, (headings) => headings.length > 0);
  }

  /** Marks everything as read, one after the other. */
  async readAll(): Promise<void> {
    while ((await this.unread()).length > 0) await this.visitor.press(/^Mark as read/);
  }
}
