import type { RunningStack } from '@accord/testing';
import type { Visitor } from './visitor.js';

/** The choice of an organisation, and its own sign-in. */
export class SignInPage {
  constructor(
    private readonly visitor: Visitor,
    private readonly stack: RunningStack,
  ) {}

  /** Signs a demonstration person in by the pages that a person sees. */
  async signIn(subject: string): Promise<void> {
    await this.visitor.open('/sign-in');
    await this.choose(subject);
  }

  /** From the choice of an organisation on. */
  async choose(subject: string): Promise<void> {
    const { issuer, name } = this.person(subject);
    const organisation = this.stack.partnership.issuers.find(({ url }) => url === issuer)?.name ?? '';
    await this.visitor.follow(organisation);
    await this.visitor.press(new RegExp(`^${name}`));
  }

  private person(subject: string): { issuer: string; name: string } {
    const administrators = this.stack.partnership.scopes.flatMap((scope) => scope.firstAdministrators);
    return administrators.find((one) => one.subject === subject) ?? this.stack.person(subject);
  }
}
