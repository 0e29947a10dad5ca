import { eventually } from '@accord/testing';
import type { FaultWorld } from './fault-world.js';
import type { ScopeDatabase } from './scope-database.js';

interface Mail {
  readonly to: readonly string[];
  readonly messageId: string;
}

/** The newcomers' inbox entries once all are mailed or given up, and the Message-IDs under which the mail server took mail for them. */
export async function mailsOf(world: FaultWorld): Promise<{ entries: string[]; messageIds: string[] }> {
  const read = async () => (await Promise.all(world.databases.map((database) => entriesIn(world, database)))).flat();
  const entries = await eventually(read, (all) => all.every(({ state }) => state !== 'pending'));
  return { entries: entries.map(({ id }) => id).sort(), messageIds: await messageIdsOf(world) };
}

function entriesIn(world: FaultWorld, database: ScopeDatabase): Promise<{ id: string; state: string }[]> {
  const sql = `SELECT entry.id::text, mail.state FROM notifications.inbox_entry entry
    JOIN notifications.mail_delivery mail ON mail.entry_id = entry.id WHERE entry.person_id = ANY ($1::uuid[])`;
  return database.rows(sql, [world.newcomers.map(({ id }) => id)]);
}

async function messageIdsOf(world: FaultWorld): Promise<string[]> {
  const addresses = new Set(world.newcomers.map(({ email }) => email));
  const mails = (await (await fetch(`${world.stack.description.mail}/mails.json`)).json()) as Mail[];
  const ours = mails.filter(({ to }) => to.some((address) => addresses.has(address)));
  return [...new Set(ours.map(({ messageId }) => messageId))].sort();
}
