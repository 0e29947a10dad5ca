import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { DatabaseUnavailableError } from './database-unavailable-error.js';
import { StatementFailedError } from './statement-failed-error.js';
import { TransactionAbortedError } from './transaction-aborted-error.js';
import { UniqueViolation } from './unique-violation.js';

/** Connection, resources, operator, lock and serialisation trouble: by PostgreSQL's class (2) or code (5). */
const TEMPORARY = ['08', '53', '57', '55P03', '40001', '40P01', '25P03', '25P04'];
const IN_FAILED_TRANSACTION = '25P02';
const UNIQUE = ['23505', '23P01'];

/** Turns what the driver or TypeORM throws into Accord's errors; every other error is returned as it is. */
export function translateError(error: unknown): unknown {
  if (error instanceof QueryFailedError) return translateError(error.driverError);
  if (!(error instanceof DatabaseError)) return error;
  const sqlState = error.code ?? '';
  if (UNIQUE.includes(sqlState)) return new UniqueViolation(error.constraint ?? '');
  if (isTemporary(error)) return new DatabaseUnavailableError(sqlState);
  return new StatementFailedError(sqlState, error.table, error.constraint);
}

/** The same for what ended a flight: an error that PostgreSQL did not send means that the connection is gone. */
export function translateAnswer(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return new DatabaseUnavailableError();
  return error.code === IN_FAILED_TRANSACTION ? new TransactionAbortedError() : translateError(error);
}

/** Whether the session is unusable after what ended a flight, whatever the transaction's state says. */
export function isFatal(error: unknown): boolean {
  if (error === undefined) return false;
  return !(error instanceof DatabaseError) || error.severity === 'FATAL' || isStalePlan(error);
}

function isTemporary(error: DatabaseError): boolean {
  const code = error.code ?? '';
  return TEMPORARY.some((prefix) => code.startsWith(prefix)) || isStalePlan(error);
}

/** A prepared statement outlived the shape of its table, or the session was reset: a new connection prepares it anew. */
function isStalePlan(error: DatabaseError): boolean {
  return error.code === '26000' || (error.code === '0A000' && error.routine === 'RevalidateCachedQuery');
}
