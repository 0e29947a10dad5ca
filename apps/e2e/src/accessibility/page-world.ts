import { Accord, type Looking } from '../pages/accord.js';
import { PersonPage } from '../pages/person-page.js';
import type { Visitor } from '../pages/visitor.js';
import { unparkAll } from '../parked/parked-by-hand.js';
import { Cast } from '../requests/cast.js';
import { AuditObjects } from '../requests/objects/audit-objects.js';
import type { NamedOfAudit } from '../requests/objects/named.js';
import { WebWithoutServices } from './web-without-services.js';

/** Who looks at pages, and at what: everybody signs in once. */
export class PageWorld {
  readonly accord = new Accord();
  /** The page of a person who holds a role, and the form for ending that role. */
  person = '';
  grant = '';
  private readonly audit = new AuditObjects(this.accord.stack, new Cast(this.accord.stack));
  private readonly visitors = new Map<string, Promise<Visitor>>();
  private readonly webWithoutServices = new WebWithoutServices(this.accord.stack);

  async start(): Promise<void> {
    const tegwen = await this.administrator();
    await PersonPage.bringOut(tegwen, 'Zubair Hoxha');
    this.person = (await PersonPage.of(tegwen, 'Lorcan Maddigan')).path;
    const end = tegwen.page.getByRole('link', { name: /^End the role Auditor/ }).first();
    this.grant = (await end.getAttribute('href')) ?? '';
  }

  async stop(): Promise<void> {
    await this.audit.clear();
    await unparkAll(this.accord.stack, 'notifications');
    await this.webWithoutServices.stop();
    await this.accord.stop();
  }

  /** An address in which `{cycle}`, `{draft-submission}` and so on stand for such an object of the demonstration. */
  async addressOf(template: string): Promise<string> {
    const [, kind] = /\{([\w-]+)\}/.exec(template) ?? [];
    if (!kind) return template;
    const { id } = await this.audit.named(kind as NamedOfAudit);
    return template.replace(`{${kind}}`, id);
  }

  /** The address of pages that cannot reach any service. */
  withoutServices(): Promise<string> {
    return this.webWithoutServices.start();
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
