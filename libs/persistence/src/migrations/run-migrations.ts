import type { ServiceDatabase } from '../databases/service-database.js';
import { translateError } from '../errors/translate-error.js';
import { migrate } from './migrate.js';
import { readMigratorUrls } from './migrate.config.js';

/** The whole of an app's migration command: migrates every scope it serves, tells what it did, and sets the exit code. */
export async function runMigrations(database: ServiceDatabase): Promise<void> {
  try {
    const lines = await Promise.all(
      [...readMigratorUrls(database.service)].map(async ([scope, url]) => {
        const done = await migrate(database, scope, url);
        return `${database.service} of ${scope}: ${done.length === 0 ? 'up to date' : done.join(', ')}\n`;
      }),
    );
    process.stdout.write(lines.join(''));
  } catch (error) {
    process.stderr.write(`Migration of ${database.service} failed: ${(translateError(error) as Error).message}\n`);
    process.exitCode = 1;
  }
}
