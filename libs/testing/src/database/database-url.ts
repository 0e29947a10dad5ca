import { testPassword } from './test-password.js';
import { testServerUrl } from './test-server.config.js';

/** Address of a database of the tests' server under a login; under the server's administrator without one. */
export function databaseUrl(database: string, login?: string): string {
  const url = testServerUrl(database);
  if (login !== undefined) {
    url.username = login;
    url.password = testPassword(login);
  }
  return url.toString();
}
