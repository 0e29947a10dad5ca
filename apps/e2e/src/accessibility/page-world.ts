import { Accord, type Looking } from '../pages/accord.js';
import { PersonPage } from '../pages/person-page.js';
import type { Visitor } from '../pages/visitor.js';
import { startWebWithoutServices, type WebWithoutServices } from './web-without-services.js';

/** Who looks at pages, and at what: everybody signs in once. */
export class PageWorld {
  private readonly visitors = new Map<string, Promise<Visitor>>();

  private constructor(
    readonly accord: Accord,
    readonly withoutServices: WebWithoutServices,
    /** The page of a person who holds a role. */
    readonly person: string,
    /** The form for ending that role. */
    readonly grant: string,
  ) {}

  static async start(): Promise<PageWorld> {
    const accord = await Accord.start();
    const withoutServices = await startWebWithoutServices(accord.stack);
    const tegwen = await accord.signedIn('tegwen-pritchard');
    await PersonPage.bringOut(tegwen, 'Zubair Hoxha');
    const { path } = await PersonPage.of(tegwen, 'Lorcan Maddigan');
    const grant = await tegwen.page
      .getByRole('link', { name: /^End the role Auditor/ })
      .first()
      .getAttribute('href');
    const world = new PageWorld(accord, withoutServices, path, grant ?? '');
    world.visitors.set('tegwen-pritchard', Promise.resolve(tegwen));
    return world;
  }

  async stop(): Promise<void> {
    await this.withoutServices.stop();
    await this.accord.stop();
  }

  /** Somebody who has not signed in. */
  nobody(): Promise<Visitor> {
    return this.once('nobody', () => this.accord.visitor());
  }

  administrator(): Promise<Visitor> {
    return this.someone('tegwen-pritchard');
  }

  /** A demonstration person, who keeps their window from page to page. */
  someone(subject: string, looking?: Looking): Promise<Visitor> {
    return this.once(subject, () => this.accord.signedIn(subject, looking));
  }

  private once(key: string, open: () => Promise<Visitor>): Promise<Visitor> {
    const visitor = this.visitors.get(key) ?? open();
    this.visitors.set(key, visitor);
    return visitor;
  }
}
