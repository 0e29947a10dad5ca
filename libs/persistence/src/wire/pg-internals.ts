import pg from 'pg';
import type { Connection, CustomTypesConfig, QueryResult } from 'pg';
import type { WireValue } from './message-writer.js';

/** A query result while node-postgres fills it from the wire. */
export interface ResultBuilder extends QueryResult<Record<string, unknown>> {
  addFields(fields: unknown): void;
  parseRow(values: unknown): Record<string, unknown>;
  addRow(row: Record<string, unknown>): void;
  addCommandComplete(message: unknown): void;
}

/** The sending half of a connection, and what it remembers of prepared statements. */
export interface WireConnection extends Pick<Connection, 'stream'> {
  parsedStatements: Record<string, string>;
  sendCopyFail(reason: string): void;
}

interface PgInternals {
  readonly Result: new (rowMode: undefined, types: CustomTypesConfig) => ResultBuilder;
  readonly utils: { prepareValue(value: unknown): WireValue };
}

/**
 * Parts of node-postgres that it exports but does not type. They are what its own `Query` is made of; kept in one file so
 * that an upgrade of `pg` has one place to check.
 */
export const { Result, utils } = pg as unknown as PgInternals;
