import { Client } from 'pg';
import { databaseUrl } from './database-url.js';

/** Runs work on a short connection of the server's administrator. */
export async function withAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: databaseUrl('postgres'), application_name: 'accord tests' });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
