import type { QueryResult } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Conversation } from './conversation.js';

/** What TypeORM needs of a connection. */
interface ConnectionOfTypeOrm {
  query(sql: string, parameters?: readonly unknown[]): Promise<QueryResult>;
}

/**
 * TypeORM's manager on a conversation. Its query runner never sees the pooled client: a promise that nobody awaited must
 * not reach a connection that meanwhile serves another transaction. TypeORM is told that a transaction is open, so that
 * `save` does not open one and `transaction` becomes a savepoint.
 */
export function managerOf(dataSource: DataSource, conversation: Conversation): EntityManager {
  const connection: ConnectionOfTypeOrm = { query: (sql, parameters) => conversation.ask(sql, parameters) };
  const runner = dataSource.createQueryRunner();
  Object.assign(runner, { databaseConnection: connection, isTransactionActive: true, transactionDepth: 1 });
  return runner.manager;
}
