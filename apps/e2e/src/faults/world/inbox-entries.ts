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
