import type { RowSource } from '../world/scope-database.js';

/** An entry of somebody's inbox about the audit, and how its mail fares. */
export interface MailedEntry {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly mail: string;
}

const ENTRIES = `SELECT entry.id::text, entry.kind, person.email AS address, mail.state AS mail
  FROM notifications.inbox_entry entry
  JOIN notifications.known_person person ON person.person_id = entry.person_id
  LEFT JOIN notifications.mail_delivery mail ON mail.entry_id = entry.id
  WHERE entry.details ->> 'cycleId' = $1 AND person.email = ANY ($2::text[])`;

/** What people were told about a cycle, in every scope, by id. */
export async function mailedEntries(
  databases: readonly RowSource[],
  cycleId: string,
  addresses: readonly string[],
): Promise<MailedEntry[]> {
  const entries = await Promise.all(
    databases.map((database) => database.rows<MailedEntry>(ENTRIES, [cycleId, addresses])),
  );
  return entries.flat().sort((one, other) => (one.id < other.id ? -1 : 1));
}
