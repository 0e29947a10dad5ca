import { dirname, join } from 'node:path';
import { dayOf, newId, toScope, type Role } from '@accord/kernel';
import { placeOf, UnitOfWork } from '@accord/persistence';
import {
  openScopeDatabases,
  startService,
  TestIssuer,
  type TestScopeDatabases,
  type TestService,
} from '@accord/testing';
import { auditsDatabase } from '../audits.database.js';
import { auditsService } from '../audits.service.js';
import { Person } from '../person/domain/person.js';
import { PeopleRegister } from '../person/people-register.js';
import { MovableClock } from './movable-clock.js';
import { firstAdministratorOf, writePartnership } from './test-partnership.js';
import { Visitor } from './visitor.js';

/** What a test wants of a person it makes. */
export interface WantedPerson {
  readonly subject?: string;
  readonly name?: string;
  readonly email?: string;
  readonly roles?: readonly Role[];
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Cleveland Police unless said otherwise. */
  readonly agencyId?: string;
  readonly team?: string;
}

/** A fact in the outbox. */
export interface RecordedEvent {
  readonly type: string;
  readonly sequence: number;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Parts {
  readonly databases: TestScopeDatabases;
  readonly service: TestService;
  readonly clock: MovableClock;
  readonly issuers: { readonly stockton: TestIssuer; readonly police: TestIssuer };
  readonly environment: Readonly<Record<string, string>>;
}

/** `audits` as it runs, on real databases of two authorities and their joint scope, with two organisations' sign-ins. */
export class AuditsFixture {
  private constructor(private readonly parts: Parts) {}

  /** Each scope costs a database, so a test names those that its story is about. */
  static async start(scopes: readonly string[] = ['stockton']): Promise<AuditsFixture> {
    const issuers = { stockton: await TestIssuer.start(), police: await TestIssuer.start() };
    const databases = await openScopeDatabases(auditsDatabase, scopes);
    const clock = new MovableClock();
    const partnershipFile = writePartnership({ stockton: issuers.stockton.url, police: issuers.police.url });
    const environment = {
      PARTNERSHIP_FILE: partnershipFile,
      KEY_RING_DIRECTORY: join(dirname(partnershipFile), 'keys'),
      SCOPES: scopes.join(','),
      ...Object.fromEntries(scopes.flatMap((scope) => variablesOf(scope, databases))),
    };
    const service = await startService(auditsService, { environment, clock });
    return new AuditsFixture({ databases, service, clock, issuers, environment });
  }

  get clock(): MovableClock {
    return this.parts.clock;
  }

  get service(): TestService {
    return this.parts.service;
  }

  get databases(): TestScopeDatabases {
    return this.parts.databases;
  }

  get environment(): Readonly<Record<string, string>> {
    return this.parts.environment;
  }

  get policeIssuer(): string {
    return this.parts.issuers.police.url;
  }

  /** The first administrator of a scope, whom the partnership file names. */
  administrator(scope = 'stockton'): Visitor {
    return this.visitor(firstAdministratorOf(scope), scope);
  }

  /** Anybody of Cleveland Police, who may act in every scope; known there or not. */
  visitor(subject: string, scope = 'stockton'): Visitor {
    return new Visitor(this.service, { issuer: this.parts.issuers.police, subject, scope }, this.clock);
  }

  /** Makes a person of Cleveland Police known in a scope, with roles in force. Answers their id. */
  async person(scope: string, wanted: WantedPerson = {}): Promise<string> {
    const at = this.clock.now();
    const { subject = newId(), name = 'Sam Hollis', email = 'sam@police.example', roles = [], validTo } = wanted;
    const invitee = Person.join({ id: newId(), issuer: this.policeIssuer, subject, name, email, joinedAt: at });
    const decision = { by: null, at, reason: 'Made known by a test.' };
    const { agencyId = 'cleveland-police', team, validFrom = dayOf(at) } = wanted;
    const terms = { agencyId, team, validFrom, validTo };
    const grants = roles.map((role) => invitee.grant(newId(), { ...terms, role }, decision).grant);
    await this.service.app.get(UnitOfWork).run(toScope(scope), async (tx) => {
      const register = this.service.app.get(PeopleRegister, { strict: false });
      register.grant(tx, invitee, grants, { action: 'made-by-test', at, origin: {} });
    });
    return invitee.id;
  }

  /** What was recorded for others about a person, in order. */
  eventsAbout(scope: string, personId: string): Promise<RecordedEvent[]> {
    const sql = `SELECT type, aggregate_seq::int AS sequence, data::jsonb AS data FROM outbox WHERE aggregate_id = $1 ORDER BY pos`;
    return this.rows(scope, sql, [personId]);
  }

  /** The actions in the trail of an object, in order. */
  async trailOf(scope: string, objectId: string): Promise<string[]> {
    const sql = 'SELECT action FROM access_trail WHERE object_id = $1 ORDER BY id';
    return (await this.rows<{ action: string }>(scope, sql, [objectId])).map((row) => row.action);
  }

  /** The version of a person, as the page's ETag gives it. */
  async versionOf(scope: string, personId: string): Promise<number> {
    const [row] = await this.rows<{ version: number }>(scope, 'SELECT version FROM person WHERE id = $1', [personId]);
    return row?.version ?? 0;
  }

  /** Runs SQL in a scope's database as its administrator: what the tables hold, whoever may read them. */
  async rows<Row extends object>(scope: string, sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = await this.databases.connect(scope);
    try {
      await client.query('SET search_path TO audits');
      return (await client.query<Row>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.service.close();
    await this.databases.close();
    await Promise.all([this.parts.issuers.stockton.stop(), this.parts.issuers.police.stop()]);
  }
}

function variablesOf(scope: string, databases: TestScopeDatabases): [string, string][] {
  const url = databases.of(scope).url(placeOf('audits', toScope(scope)).login);
  const name = scope.toUpperCase();
  return [
    [`DATABASE_URL_${name}`, url],
    [`KAFKA_PASSWORD_${name}`, 'unused'],
  ];
}
