import { ROLES, type Role, type ScopeKind } from '@accord/kernel';
import { StackSignIn, type RunningStack } from '@accord/testing';

// Tokens live five minutes; one that is older than this is not used any more.
const LONGEST_USE_MS = 200_000;

/** They are given roles by journeys, which may run at the same time. */
const COMING_AND_GOING = ['zubair-hoxha', 'idris-fenwick-rao', 'calliope-strand'];

/** Somebody of the demonstration, as their organisation knows them. */
export interface Player {
  readonly issuer: string;
  readonly subject: string;
}

/** The people of the demonstration by the role they play, each with tokens from a real sign-in. */
export class Cast {
  private readonly signIns = new Map<string, Promise<StackSignIn>>();
  private readonly tokens = new Map<string, { readonly token: Promise<string>; readonly since: number }>();

  constructor(private readonly stack: RunningStack) {}

  /** Every role that can be held in a scope, and who holds it there and holds no other. */
  playersOf(scope: string): Map<Role, Player> {
    const kind = this.kindOf(scope);
    const roles = Object.entries(ROLES).filter(([, { scopes }]) => (scopes as readonly ScopeKind[]).includes(kind));
    return new Map(roles.map(([role]) => [role as Role, this.player(role as Role, scope)]));
  }

  /** Who holds a role in a scope. */
  player(role: Role, scope: string): Player {
    if (role === 'administrator') {
      const [first] = this.stack.partnership.scopes.find(({ id }) => id === scope)?.firstAdministrators ?? [];
      if (first) return first;
    }
    const found = this.stack.description.people.find(({ grants = [] }) => {
      const here = grants.filter((grant) => grant.scope === scope);
      return here.length === 1 && here[0]?.role === role;
    });
    if (!found) throw new Error(`The demonstration has no ${role} in ${scope}`);
    return found;
  }

  /** Somebody who may sign in for a scope and holds no role anywhere. */
  stranger(scope: string): Player {
    const issuers = this.stack.partnership.issuers.filter(({ scopes }) => scopes.includes(scope)).map(({ url }) => url);
    const found = this.stack.description.people.find(
      (person) => (person.grants ?? []).length === 0 && issuers.includes(person.issuer) && !this.comesAndGoes(person),
    );
    if (!found) throw new Error(`The demonstration has nobody without a role for ${scope}`);
    return found;
  }

  /** Whether a journey may be giving them a role just now. */
  comesAndGoes({ subject }: Player): boolean {
    return COMING_AND_GOING.includes(subject);
  }

  /** An access token of a person for a scope. */
  token(player: Player, scope: string): Promise<string> {
    const key = `${player.issuer} ${player.subject} ${scope}`;
    const kept = this.tokens.get(key);
    if (kept && Date.now() - kept.since < LONGEST_USE_MS) return kept.token;
    const token = this.newToken(player, scope);
    this.tokens.set(key, { token, since: Date.now() });
    return token;
  }

  /** The same for whoever holds a role there, or for one of them by the name they sign in with. */
  tokenOf(role: Role, scope: string, subject?: string): Promise<string> {
    return this.token(subject ? this.stack.person(subject) : this.player(role, scope), scope);
  }

  /** One after the other for a person: each use of a refresh token makes the next one. */
  private newToken({ issuer, subject }: Player, scope: string): Promise<string> {
    const key = `${issuer} ${subject}`;
    const before = this.signIns.get(key) ?? StackSignIn.of(this.stack, subject, issuer);
    const token = before.then((signIn) => signIn.accessToken(scope));
    this.signIns.set(
      key,
      token.then(
        () => before,
        () => before,
      ),
    );
    return token;
  }

  private kindOf(scope: string): ScopeKind {
    const found = this.stack.partnership.scopes.find(({ id }) => id === scope);
    if (!found) throw new Error(`There is no scope ${scope}`);
    return found.kind;
  }
}
