import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RunningStack } from '@accord/testing';
import { Client } from 'pg';
import { ADMINISTRATOR } from '../sign-in/administrator.js';

const run = promisify(execFile);
const { issuer: issuerId, scope } = ADMINISTRATOR;
const VERSIONS = `SELECT id, version FROM audits.person WHERE subject LIKE 'bench-%' ORDER BY random() LIMIT $1`;

/** Somebody to give a role to, in the version that a page would show now. */
export interface KnownVersion {
  readonly id: string;
  readonly version: number;
}

/** A few thousand people, so that each command of a round can be about somebody else. */
export class BenchPeople {
  constructor(
    private readonly stack: RunningStack,
    private readonly root: string,
  ) {}

  /** Makes them known as operations would. Does nothing for those who are known already. */
  async provide(count: number, folder: string): Promise<void> {
    const file = join(folder, 'bench-people.json');
    writeFileSync(file, JSON.stringify(Array.from({ length: count }, (_, nth) => this.person(nth))));
    const env = {
      PARTNERSHIP_FILE: this.stack.description.partnershipFile,
      SCOPES: scope,
      [`DATABASE_URL_${scope.toUpperCase()}`]: this.databaseUrl(`${scope}_audits`),
    };
    await run(process.execPath, [join(this.root, 'apps/audits/dist/import-people.js'), file], { env });
    // PostgreSQL would do so by itself within minutes; until then it takes the tables for empty and reads them whole.
    await this.asAdministrator((client) => client.query('ANALYZE'));
  }

  async versions(count: number): Promise<KnownVersion[]> {
    return (await this.asAdministrator((client) => client.query<KnownVersion>(VERSIONS, [count]))).rows;
  }

  private async asAdministrator<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const url = new URL(this.stack.description.databaseAdminUrl);
    url.pathname = `/accord_${scope}`;
    const client = new Client({ connectionString: url.href });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  private person(nth: number): object {
    const issuer = this.stack.partnership.issuers.find(({ id }) => id === issuerId)?.url;
    const grants = [{ scope, role: 'auditor', agency: 'sto-early-help' }];
    return {
      issuer,
      subject: `bench-${nth}`,
      name: `Bench Person ${nth}`,
      email: `bench-${nth}@bench.example`,
      grants,
    };
  }

  private databaseUrl(login: string): string {
    const url = new URL(this.stack.description.databaseAdminUrl);
    url.pathname = `/accord_${scope}`;
    url.username = login;
    url.password = this.stack.description.databasePasswords[login] ?? '';
    return url.href;
  }
}
