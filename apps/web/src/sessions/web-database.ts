/** Runs one SQL statement inside a transaction. */
export type Query = <Row extends object>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** The database of the pages: sessions and nothing else. Says `DomainError` of kind `unavailable` when it cannot be reached. */
export abstract class WebDatabase {
  /** Everything that `work` asks happens in one transaction. */
  abstract run<T>(work: (query: Query) => Promise<T>): Promise<T>;

  /** One question, answered in a single round trip. */
  abstract read: Query;
}
