import { eventually, PageBrowser, RunningStack, ServiceClient, StackDatabases, StackSignIn } from '@accord/testing';
import { findFaults, type Faults } from '../checker/find-faults.js';
import { Journal } from '../checker/journal.js';
import type { Place } from '../checker/place.js';
import { Drain } from './drain.js';
import { bringNewcomers, type Newcomer } from './newcomer.js';
import { ScopeDatabase } from './scope-database.js';
import { readPlaces } from './scope-places.js';

const DRAIN_LIMIT_MS = 60_000;

/** The running stack with people who came for one test, an administrator of each scope, and a journal of what these do. */
export class FaultWorld {
  readonly journal = new Journal();
  readonly drain: Drain;

  private constructor(
    readonly stack: RunningStack,
    readonly databases: readonly ScopeDatabase[],
    readonly newcomers: readonly Newcomer[],
  ) {
    this.drain = new Drain(databases, this.ids);
  }

  /** `names`: the beginnings of the newcomers' addresses, by scope. */
  static async start(names: Readonly<Record<string, readonly string[]>>): Promise<FaultWorld> {
    const stack = RunningStack.fromEnvironment();
    const server = new StackDatabases(stack);
    const { partnership } = stack;
    const databases = partnership.scopes.map(({ id }) => new ScopeDatabase(server, partnership, id));
    return new FaultWorld(stack, databases, await bringNewcomers(stack, server, databases, names));
  }

  /** An access token of a scope's first administrator. */
  async token(scope: string): Promise<string> {
    const { subject, issuer } = this.administrator(scope);
    return (await StackSignIn.of(this.stack, subject, issuer)).accessToken(scope);
  }

  /** A browser in which a scope's first administrator is signed in. */
  browser(scope: string): Promise<PageBrowser> {
    const { subject, issuer } = this.administrator(scope);
    return PageBrowser.signedIn(this.stack, subject, issuer);
  }

  /** What is wrong once nothing is on its way any more. */
  async faults(): Promise<Faults> {
    // What never arrives is found lost, which says more than that it did not arrive in time.
    await this.quiet().catch(() => undefined);
    return findFaults(this.journal.entries, await this.places());
  }

  /** Everything in every scope that has to do with the newcomers of any scope. */
  async places(): Promise<Place[]> {
    return (await Promise.all(this.databases.map((database) => readPlaces(database, this.ids)))).flat();
  }

  /** Records that the newcomers left. Resolves when every service knows, with what is still held anywhere. */
  async sendAway(): Promise<number> {
    await Promise.all(this.newcomers.map((one) => this.sendOneAway(one)));
    await this.quiet();
    return this.drain.held();
  }

  /** Whether a service, or the pages, say that they can do their work. */
  async isReady(app: string): Promise<boolean> {
    const answer = await fetch(`${this.stack.urlOf(app)}/health/ready`).catch(() => undefined);
    return answer?.status === 200;
  }

  private get ids(): string[] {
    return this.newcomers.map(({ id }) => id);
  }

  private async quiet(): Promise<void> {
    await eventually(
      () => this.drain.underWay(),
      (count) => count === 0,
      DRAIN_LIMIT_MS,
    );
  }

  private administrator(scope: string): { subject: string; issuer: string } {
    const found = this.stack.partnership.scopes.find(({ id }) => id === scope)?.firstAdministrators[0];
    if (!found) throw new Error(`${scope} has no first administrator`);
    return found;
  }

  private async sendOneAway({ id, scope }: Newcomer): Promise<void> {
    const audits = new ServiceClient(this.stack.urlOf('audits'));
    const token = await this.token(scope);
    const { body: person } = await audits.get<{ version: number }>(`/people/${id}`, { token });
    const body = { reason: 'The test that they came for is over.' };
    const { status } = await audits.post(`/people/${id}/leave`, { token, ifMatch: person.version, body });
    if (status !== 200) throw new Error(`A newcomer could not be sent away: ${status}`);
  }
}
