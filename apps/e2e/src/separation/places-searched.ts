import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allMessages, StackDatabases, type RunningStack } from '@accord/testing';

/** A text with where it was found. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** Asks one database, whoever's connection it is. */
export type AskDatabase = (sql: string) => Promise<{ rows: Record<string, unknown>[] }>;

/** Every log file of a folder. */
export function logsIn(folder: string): PlacedText[] {
  return readdirSync(folder).map((file) => ({ place: file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** What every application says of itself to whoever watches it. */
export function metricsOf(stack: RunningStack): Promise<PlacedText[]> {
  const ports = Object.entries(stack.description.ports).filter(([name]) => name.endsWith('Metrics'));
  const read = async ([place, port]: [string, number]): Promise<PlacedText> => ({
    place,
    text: await (await fetch(`http://127.0.0.1:${port}/metrics`)).text(),
  });
  return Promise.all(ports.map(read));
}

/** A mail as the demonstration's mail server took it in. */
export interface TakenMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly source: string;
}

/** Every mail that was sent. */
export async function mailsOf(stack: RunningStack): Promise<TakenMail[]> {
  return (await (await fetch(`${stack.description.mail}/mails.json`)).json()) as TakenMail[];
}

/** A mail without the two places where a person has to be named: to whom it goes, and the greeting. */
export function beyondTheGreeting({ subject, text, source }: TakenMail): string {
  const unfolded = source.replaceAll(/=\r?\n/g, '').replaceAll(/\r?\n[ \t]+/g, ' ');
  const withoutRecipient = unfolded.replace(/^To: .*$/im, '');
  return [subject, text, withoutRecipient].join('\n').replaceAll(/^(<p>)?Hello .*?,(<\/p>)?\r?$/gm, '');
}

/** Every message of a topic. */
export async function messagesOf(stack: RunningStack, topic: string): Promise<PlacedText[]> {
  return (await allMessages(stack, topic)).map(({ key, value, partition, offset }) => ({
    place: `${topic} ${partition}:${offset}`,
    text: `${key} ${value}`,
  }));
}

/** Every message that a service put aside, with the bytes of it as the text that they may hold. */
export async function deadLettersOf(stack: RunningStack, consumer: string): Promise<PlacedText[]> {
  const messages = await messagesOf(stack, `${consumer}.dead-letters`);
  return messages.map(({ place, text }) => ({
    place,
    text: text.replaceAll(/"payload":"([^"]+)"/g, (_all, bytes: string) => Buffer.from(bytes, 'base64').toString()),
  }));
}

/**
 * Days on which a plan began and ended are kept as they are, for drawing by them: on most of them some other child was
 * born. Everything else of the register is searched.
 */
const SHOWN: Readonly<Record<string, string>> = {
  'cases.register_case': `(to_jsonb(t) - 'plan_start' - 'plan_end')::text`,
};

/** Every row of every table of a database; bytes are shown as the text that they may hold. */
export async function rowsOf(ask: AskDatabase): Promise<PlacedText[]> {
  const tables =
    await ask(`SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'`);
  const texts: PlacedText[] = [];
  for (const { name } of tables.rows) {
    const shown = SHOWN[String(name)] ?? 't::text';
    const { rows } = await ask(`SELECT string_agg(${shown}, E'\\n') AS text FROM ${String(name)} t`);
    texts.push({ place: String(name), text: readable(String(rows[0]?.['text'] ?? '')) });
  }
  return texts;
}

/** The rows of one database of the stack. */
export function rowsOfDatabase(stack: RunningStack, database: string): Promise<PlacedText[]> {
  return new StackDatabases(stack).withAdmin(database, (admin) => rowsOf((sql) => admin.query(sql)));
}

function readable(text: string): string {
  return text.replaceAll(/\\+x([0-9a-f]{2,})/g, (_all, hex: string) => Buffer.from(hex, 'hex').toString('utf8'));
}
