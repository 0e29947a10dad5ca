import type { FaultWorld } from './fault-world.js';

/** An entry of a newcomer's inbox, and how its mail fares. */
export interface MailedEntry {
  readonly id: string;
  readonly personId: string;
  readonly mail: string;
}

const ENTRIES = `SELECT entry.id::text, entry.person_id::text AS "personId", mail.state AS mail FROM notifications.inbox_entry entry
  JOIN notifications.mail_delivery mail ON mail.entry_id = entry.id WHERE entry.person_id = ANY ($1::uuid[])`;

/** The newcomers' entries in every scope, by id. */
export async function inboxEntries(world: FaultWorld): Promise<MailedEntry[]> {
  const people = world.newcomers.map(({ id }) => id);
  const entries = await Promise.all(world.databases.map((database) => database.rows<MailedEntry>(ENTRIES, [people])));
  return entries.flat().sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The Message-IDs under which the mail server took mail for the newcomers: each once, sorted. */
export async function messageIds(world: FaultWorld): Promise<string[]> {
  const addresses = new Set(world.newcomers.map(({ email }) => email));
  const answer = await fetch(`${world.stack.description.mail}/mails.json`);
  const mails = (await answer.json()) as { to: string[]; messageId: string }[];
  const ours = mails.filter(({ to }) => to.some((address) => addresses.has(address)));
  return [...new Set(ours.map(({ messageId }) => messageId))].sort();
}
