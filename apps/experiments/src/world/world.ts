import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@accord/kernel';
import { placeOf } from '@accord/persistence';
import { eventually, openScopeDatabases, type TestScopeDatabases } from '@accord/testing';
import { check } from '../checker/check.js';
import type { EffectEntry } from '../checker/effect-entry.js';
import type { Findings } from '../checker/findings.js';
import type { JournalEntry } from '../checker/journal-entry.js';
import { readJournal } from '../checker/read-journal.js';
import { experimentDatabase } from './experiment-database.js';
import { Place } from './place.js';
import { unreadMessages, unsentRows } from './unfinished.js';

/** How large a world is. */
export interface WorldOptions {
  readonly scopes?: number;
  /** Partitions of each topic. */
  readonly partitions?: number;
  /** Most connections to a database from within this process. */
  readonly poolSize?: number;
}

const EFFECTS = `
SELECT place::int, event_id AS id, aggregate_id AS aggregate, sequence AS seq FROM experiment_effect ORDER BY place`;

/**
 * Where an experiment takes place: scopes that nobody else has, each with topics and with a database of the service that
 * speaks (`audits`) and of the one that listens (`notifications`), and a folder for the writers' journals.
 */
export class World {
  /** Folder of the writers' journals. */
  readonly journals = mkdtempSync(join(tmpdir(), 'accord-experiment-'));
  private readonly endings: (() => unknown)[] = [];

  private constructor(
    readonly places: readonly Place[],
    readonly speaking: TestScopeDatabases,
    readonly listening: TestScopeDatabases,
  ) {}

  static async open({ scopes = 1, partitions = 3, poolSize = 16 }: WorldOptions = {}): Promise<World> {
    const places: Place[] = [];
    for (let count = 0; count < scopes; count += 1) places.push(await Place.open(partitions));
    const names = places.map(({ scope }) => scope);
    const speaking = await openScopeDatabases(experimentDatabase('audits'), names, { poolSize });
    const listening = await openScopeDatabases(experimentDatabase('notifications'), names, { poolSize });
    return new World(places, speaking, listening);
  }

  /** The first scope, which is the only one unless more were asked for. */
  get place(): Place {
    const [first] = this.places;
    if (!first) throw new Error('A world has at least one scope');
    return first;
  }

  /** New things to write about. */
  aggregates(count: number): string[] {
    return Array.from({ length: count }, () => newId());
  }

  /** Addresses of the databases of a service, by scope, under its runtime login. */
  addresses(service: 'audits' | 'notifications'): Record<string, string> {
    const databases = service === 'audits' ? this.speaking : this.listening;
    return Object.fromEntries(
      this.places.map(({ scope }) => [scope, databases.of(scope).url(placeOf(service, scope).login)]),
    );
  }

  /** Does something when the world ends, last things first. */
  onClose(ending: () => unknown): void {
    this.endings.unshift(ending);
  }

  /** Resolves when every row is published and every message applied; rejects when that takes too long. */
  async drain(limit = 60_000): Promise<void> {
    await eventually(
      () => this.unfinished(),
      ({ unsent, unread }) => unsent + unread === 0,
      limit,
    );
  }

  /** What is still to be published and to be applied, over all scopes. A database that is away is asked again. */
  async unfinished(): Promise<{ unsent: number; unread: number }> {
    let [unsent, unread] = [0, 0];
    for (const place of this.places) {
      unsent += await unsentRows(this.speaking.work, place.scope).catch(() => 1);
      const topic = { scope: place.scope, topic: place.topic, ends: await place.ends() };
      unread += await unreadMessages(this.listening.work, topic).catch(() => 1);
    }
    return { unsent, unread };
  }

  /** How many events the outboxes hold. */
  async saidRows(): Promise<number> {
    let rows = 0;
    for (const { scope } of this.places) {
      const [row] = await this.speaking.work.run(scope, (tx) =>
        tx.query<{ rows: number }>('SELECT count(*)::int AS rows FROM outbox'),
      );
      rows += row?.rows ?? 0;
    }
    return rows;
  }

  /** What the writers know. */
  journal(): JournalEntry[] {
    return readJournal(this.journals);
  }

  /** What the readers did, in every scope. */
  async effects(): Promise<EffectEntry[]> {
    const all: EffectEntry[] = [];
    for (const { scope } of this.places) {
      const rows = await this.listening.work.run(scope, (tx) => tx.query<Omit<EffectEntry, 'scope'>>(EFFECTS));
      // One by one: half an hour of them is more than a call takes as arguments.
      for (const row of rows) all.push({ ...row, scope });
    }
    return all;
  }

  /** Compares the two. */
  async check(): Promise<Findings> {
    return check(this.journal(), await this.effects());
  }

  /** Ends everything that was started here, also when an experiment failed half-way. */
  async close(): Promise<void> {
    for (const ending of this.endings) await Promise.resolve(ending()).catch(() => undefined);
    await this.speaking.close();
    await this.listening.close();
    for (const place of this.places) await place.close();
    rmSync(this.journals, { recursive: true });
  }
}
