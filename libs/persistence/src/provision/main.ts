import { readProvisionConfig } from './provision.config.js';
import { provisionDatabases } from './provision-databases.js';

/** Makes the partnership's databases and logins on the server that DATABASE_ADMIN_URL names. May be run again at any time. */
try {
  const { adminUrl, plans, passwords } = readProvisionConfig();
  await provisionDatabases(adminUrl, plans, passwords);
  process.stdout.write(`Databases ready: ${plans.map((plan) => plan.database).join(', ')}\n`);
} catch (error) {
  process.stderr.write(`Databases could not be made: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
