import type { Logger } from 'typeorm';

/** TypeORM writes SQL, parameters and PostgreSQL's texts to the console, some of it always; with this logger it never does. */
export class SilentLogger implements Logger {
  logQuery(): void {
    // Parameters are personal data.
  }

  logQueryError(): void {
    // The error is thrown as well, and told by whoever catches it.
  }

  logQuerySlow(): void {
    // The server logs slow statements, without parameters.
  }

  logSchemaBuild(): void {
    // Schemas are made by migrations only.
  }

  logMigration(): void {
    // The migration command tells what it did.
  }

  log(): void {
    // Nothing TypeORM has to say is meant for operators.
  }
}
