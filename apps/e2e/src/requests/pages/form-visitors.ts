import type { RequestWorld } from '../request-world.js';
import type { Named } from '../objects/named.js';
import type { FormCase } from './form-case.js';
import { PageVisitor } from './page-visitor.js';

/** A form in front of who may send it. */
export interface OpenForm {
  readonly visitor: PageVisitor;
  readonly page: string;
  readonly action: string;
}

/** Everybody who finds a form, each signed in once. */
export class FormVisitors {
  private readonly visitors = new Map<string, Promise<PageVisitor>>();
  private grantId?: Promise<string>;

  constructor(private readonly world: RequestWorld) {}

  /** Brings the one whom a form is for to where it is; what it is about is found, or made, now. */
  async at({ by, in: scope, page, action }: Pick<FormCase, 'by' | 'in' | 'page' | 'action'>): Promise<OpenForm> {
    const ids = new Map<string, string>();
    for (const [, name = ''] of page.matchAll(/\{([\w-]+)\}/g)) ids.set(name, await this.idOf(name));
    const filled = (path: string): string =>
      path.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => ids.get(name) ?? name);
    return { visitor: await this.visitor(by, scope), page: filled(page), action: filled(action) };
  }

  /** By the name they sign in with; the administrator of Stockton otherwise. */
  visitor(subject = '', scope?: string): Promise<PageVisitor> {
    const known = this.visitors.get(subject) ?? this.signIn(subject, scope);
    this.visitors.set(subject, known);
    return known;
  }

  private async signIn(subject: string, scope?: string): Promise<PageVisitor> {
    const { stack, cast } = this.world;
    const player = subject ? stack.person(subject) : cast.player('administrator', 'stockton');
    const visitor = await PageVisitor.signedIn(stack, player);
    if (scope) await visitor.workIn(scope);
    return visitor;
  }

  private async idOf(name: string): Promise<string> {
    if (name === 'id') return this.world.objects.person();
    if (name === 'grantId') return (this.grantId ??= this.world.objects.named('grant'));
    return (await this.world.objects.find(name as Named)).id;
  }
}
