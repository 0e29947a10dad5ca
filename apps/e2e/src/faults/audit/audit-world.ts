import { setTimeout as delay } from 'node:timers/promises';
import { castOf, eventually, RunningStack, StackDatabases, type Randomness } from '@accord/testing';
import { findFaults, type Faults } from '../checker/find-faults.js';
import { Journal } from '../checker/journal.js';
import { Traffic } from '../commands/traffic.js';
import { ScopeDatabase, type RowSource } from '../world/scope-database.js';
import { startCycle, type AuditCycle } from './audit-cycle.js';
import { LaneBuilder, type AuditLanes } from './audit-lanes.js';
import { EventStreams } from './event-streams.js';
import { Marks } from './marks.js';
import { projectionFaults } from './projections.js';
import { readPlaces } from './read-places.js';

const DRAIN_LIMIT_MS = 60_000;
/** What one database says a moment before another one does not yet show what came of it. */
const TWICE_AFTER_MS = 300;

/** What is wrong with an audit, from every side; nothing where all lists are empty. */
export interface AuditFaults extends Faults {
  /** Where a scope keeps something else than another one decided. */
  readonly differing: readonly string[];
  /** In the topics. */
  readonly said: readonly string[];
}

const ABOUT = `SELECT $1::text AS id UNION SELECT id::text FROM audits.submission WHERE cycle_id = $1::uuid
  UNION SELECT drawn_case_id::text FROM audits.audited_case WHERE cycle_id = $1::uuid
  UNION SELECT id::text FROM audits.finding WHERE cycle_id = $1::uuid`;

/** A cycle of its own in the running stack, people who work on it without end, and a journal of what they did. */
export class AuditWorld {
  readonly journal = new Journal();
  readonly traffic: Traffic;
  private readonly streams: EventStreams;

  private constructor(
    readonly stack: RunningStack,
    readonly cycle: AuditCycle,
    readonly lanes: AuditLanes,
    private readonly setting: {
      readonly random: Randomness;
      readonly marks: Marks;
      readonly databases: ScopeDatabase[];
    },
  ) {
    const { random, databases } = setting;
    this.streams = new EventStreams(databases, [...cycle.asked.keys()]);
    const all = [...lanes.submissions, ...lanes.cases, ...lanes.findings];
    this.traffic = new Traffic(this.journal, all, { pauseMs: 60, insists: () => random.chance(0.7) });
  }

  static async start(random: Randomness): Promise<AuditWorld> {
    const stack = RunningStack.fromEnvironment();
    const { partnership } = stack;
    const server = new StackDatabases(stack);
    const databases = partnership.scopes.map(({ id }) => new ScopeDatabase(server, partnership, id));
    const cycle = await startCycle(castOf(stack), random);
    const marks = new Marks();
    const lanes = await new LaneBuilder(stack, cycle, marks, random).build();
    return new AuditWorld(stack, cycle, lanes, { random, marks, databases });
  }

  get databases(): readonly ScopeDatabase[] {
    return this.setting.databases;
  }

  /** What is wrong once nothing is on its way any more. */
  async faults(): Promise<AuditFaults> {
    // What never arrives is found lost, which says more than that it did not arrive in time.
    await this.quiet().catch(() => undefined);
    const [found, said] = await Promise.all([this.faultsIn(this.databases), this.saidFaults()]);
    return { ...found, said };
  }

  /** The same of what other databases hold. */
  async faultsIn(databases: readonly RowSource[]): Promise<Omit<AuditFaults, 'said'>> {
    const { entries } = this.journal;
    const { id: cycleId } = this.cycle;
    const addresses = this.stack.description.people.map(({ email }) => email);
    const { prefix } = this.setting.marks;
    const places = await readPlaces(databases, { cycleId, prefix, entries, addresses });
    return { ...findFaults(entries, places), differing: await projectionFaults(databases, cycleId) };
  }

  /** What is wrong when something is planted into a scope's database. */
  faultsWith(scope: string, sql: string): Promise<Omit<AuditFaults, 'said'>> {
    const database = this.databases.find((one) => one.scope === scope) as ScopeDatabase;
    return database.planted(sql, (planted) =>
      this.faultsIn(this.databases.map((one) => (one === database ? planted : one))),
    );
  }

  /** Streams of events that some service has not applied to their end. */
  async underWay(): Promise<number> {
    return this.streams.underWay(await this.about());
  }

  /** Findings of which nobody knows yet whether they could identify somebody. */
  async unscreened(): Promise<number> {
    const authorities = this.databases.filter(({ scope }) => scope !== 'joint');
    const sql = `SELECT 1 FROM audits.finding WHERE cycle_id = $1 AND state = 'draft'`;
    return (await Promise.all(authorities.map((one) => one.rows(sql, [this.cycle.id])))).flat().length;
  }

  /** Whether a service says that it can do its work. */
  async isReady(app: string): Promise<boolean> {
    const answer = await fetch(`${this.stack.urlOf(app)}/health/ready`).catch(() => undefined);
    return answer?.status === 200;
  }

  /** How many commands of a kind were acknowledged so far. */
  acknowledged(kind: string): number {
    return this.journal.entries.filter((entry) => entry.kind === kind && entry.outcome === 'acknowledged').length;
  }

  private async quiet(): Promise<void> {
    const look = async (): Promise<number> => {
      const first = await this.underWay();
      await delay(TWICE_AFTER_MS);
      return first + (await this.underWay());
    };
    await eventually(look, (count) => count === 0, DRAIN_LIMIT_MS);
  }

  private async saidFaults(): Promise<string[]> {
    return this.streams.faults(this.stack, await this.about());
  }

  private async about(): Promise<string[]> {
    const rows = await Promise.all(
      this.databases.map((database) => database.rows<{ id: string }>(ABOUT, [this.cycle.id])),
    );
    return [...new Set(rows.flat().map(({ id }) => id))];
  }
}
