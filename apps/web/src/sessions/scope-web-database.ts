import { WEB_SCOPE, type UnitOfWork } from '@accord/persistence';
import { WebDatabase, type Query } from './web-database.js';

/** The database of the pages by way of the unit of work, as every other database of Accord. */
export class ScopeWebDatabase extends WebDatabase {
  readonly read: Query = (sql, parameters) => this.work.read(WEB_SCOPE, sql, parameters);

  constructor(private readonly work: UnitOfWork) {
    super();
  }

  run<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.work.run(WEB_SCOPE, (tx) => work((sql, parameters) => tx.query(sql, parameters)));
  }
}
