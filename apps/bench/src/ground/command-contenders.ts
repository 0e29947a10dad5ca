import { StackSignIn } from '@accord/testing';
import type { Floor } from '../floor/floor.js';
import type { Contender } from '../load/contender.js';
import type { LoadPlan } from '../load/load-plan.js';
import { ADMINISTRATOR } from '../sign-in/administrator.js';
import type { BenchPeople } from './bench-people.js';
import { grantRequests } from './grant-requests.js';
import type { RunningAccord } from './running-accord.js';

const CONNECTIONS = 20;
/** autocannon prepares a few requests that it never sends. */
const SPARE = 2 * CONNECTIONS;

/** The same requests for both sides of the comparison. */
export class CommandContenders {
  private constructor(
    private readonly accord: RunningAccord,
    private readonly people: BenchPeople,
    private readonly signIn: StackSignIn,
    private readonly amount: number,
  ) {}

  static async prepare(accord: RunningAccord, people: BenchPeople, amount: number): Promise<CommandContenders> {
    const { description } = accord;
    const issuer = description.partnership.issuers.find(({ id }) => id === ADMINISTRATOR.issuer);
    const signIn = await StackSignIn.of(description, ADMINISTRATOR.subject, issuer?.url);
    return new CommandContenders(accord, people, signIn, amount);
  }

  /** The floors, then the command: all get the same requests, and let the machine come to rest after each round. */
  of(floor: Floor, command: string): Contender[] {
    const audits = { pid: this.accord.pidOf('audits'), url: this.accord.description.urlOf('audits') };
    return [
      this.contender('floor: POST with one durable insert', floor, 'grants'),
      this.contender('floor, its statement prepared', floor, 'prepared-grants'),
      this.contender(command, audits, 'grants'),
    ];
  }

  private contender(name: string, server: Pick<Floor, 'pid' | 'url'>, resource: string): Contender {
    const plan = (): Promise<LoadPlan> => this.plan(server.url, resource);
    return { name, expectedStatus: 201, serverPid: server.pid, plan, settle: () => this.accord.settle() };
  }

  private async plan(url: string, resource: string): Promise<LoadPlan> {
    const token = await this.signIn.accessToken(ADMINISTRATOR.scope);
    const people = await this.people.versions(this.amount + SPARE);
    if (people.length < this.amount + SPARE) throw new Error('Too few people were imported');
    return { url, connections: CONNECTIONS, amount: this.amount, requests: grantRequests(token, people, resource) };
  }
}
