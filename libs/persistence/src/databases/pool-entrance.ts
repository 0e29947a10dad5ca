import type { Scope } from '@accord/kernel';
import type { ClientBase } from 'pg';
import { assertOwnerLogin } from './assert-owner-login.js';
import { assertRuntimeLogin } from './assert-runtime-login.js';
import { placeOf } from './database-place.js';
import type { ServiceDatabase } from './service-database.js';

/** Longer than any statement of a service may take on the server, so that it only ends what will never be answered. */
const ANSWER_TIMEOUT = 30_000;

/** What is sent outside a transaction that says that it writes can only read: also by mistake, and after a failed BEGIN. */
const READ_ONLY = '-c default_transaction_read_only=on';

/** Whom a pool lets in, and what a session of it is like. */
export interface PoolEntrance {
  /** Where entities are looked for. */
  readonly schema: string;
  /** PostgreSQL's command-line options of a session. */
  readonly options: string;
  /** How long to wait for an answer before hanging up, in milliseconds. */
  readonly answerTimeout: number;
  /** Asked of every new connection; rejects when it is not what it should be. */
  readonly admit: (client: ClientBase) => Promise<void>;
}

/** The way in for a running service: its own login, with the least of rights. */
export function runtimeEntrance({ service }: ServiceDatabase, scope: Scope): PoolEntrance {
  const place = placeOf(service, scope);
  return {
    schema: place.schema,
    options: READ_ONLY,
    answerTimeout: ANSWER_TIMEOUT,
    admit: (client) => assertRuntimeLogin(client, place, scope),
  };
}

/** The way in for a command of operations that changes tables: the login that owns them, looking into one schema only. */
export function ownerEntrance({ service }: ServiceDatabase, scope: Scope, schema: string): PoolEntrance {
  return {
    schema,
    options: `${READ_ONLY} -c search_path=${schema}`,
    answerTimeout: 3_600_000,
    admit: (client) => assertOwnerLogin(client, placeOf(service, scope), scope),
  };
}
