import { fillTerms, type Terms } from './terms.js';
import type { Visitor } from './visitor.js';

/** A person with their roles, for those who may see people. */
export class PersonPage {
  private constructor(
    private readonly visitor: Visitor,
    readonly path: string,
  ) {}

  /** Shows the people whose name or e-mail address has that part. */
  static async search(visitor: Visitor, text: string): Promise<void> {
    await visitor.open('/people');
    await visitor.fill('Name or email address', text);
    await visitor.press('Search');
  }

  /** Looks a person up in the list of people; undefined when nobody there is called that. */
  static async find(visitor: Visitor, name: string): Promise<PersonPage | undefined> {
    await PersonPage.search(visitor, name);
    if ((await visitor.page.getByRole('link', { name, exact: true }).count()) === 0) return undefined;
    await visitor.follow(name);
    return new PersonPage(visitor, visitor.path);
  }

  /** The same for somebody who must be there. */
  static async of(visitor: Visitor, name: string): Promise<PersonPage> {
    const found = await PersonPage.find(visitor, name);
    if (!found) throw new Error('Nobody in the list of people is called that');
    return found;
  }

  /** So that a test begins with the person not working here, whatever an earlier run left behind. */
  static async bringOut(visitor: Visitor, name: string): Promise<void> {
    const found = await PersonPage.find(visitor, name);
    if (found && !(await visitor.says()).includes('Has left'))
      await found.recordLeaving('An earlier test was interrupted.');
  }

  get id(): string {
    return this.path.split('/')[2] ?? '';
  }

  async open(): Promise<void> {
    await this.visitor.open(this.path);
  }

  async giveRole(terms: Terms): Promise<void> {
    await this.open();
    await this.visitor.follow('Give a role');
    await fillTerms(this.visitor, terms);
    await this.visitor.press('Give the role');
  }

  async endRole(role: string, reason: string): Promise<void> {
    await this.open();
    await this.visitor.follow(new RegExp(`^End the role ${role}`));
    await this.visitor.fill('Reason', reason);
    await this.visitor.press('End the role');
  }

  async recordLeaving(reason: string): Promise<void> {
    await this.open();
    await this.visitor.follow('Record that they have left');
    await this.visitor.fill('Reason', reason);
    await this.visitor.press('Record that they have left');
  }

  /** What the page tells of each role that was not ended. */
  async rolesHeld(): Promise<string[]> {
    await this.open();
    const roles = await this.visitor.page.locator('.govuk-summary-card').allInnerTexts();
    return roles.filter((text) => !text.includes('Ended by'));
  }
}
