import { createCipheriv, createHmac, createSecretKey, randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { registerRows } from './register-rows.js';

/** What a process of the floor is told. */
export interface BareImport {
  readonly databaseUrl: string;
  readonly rows: number;
}

const TABLE = `CREATE TABLE IF NOT EXISTS bare_case (id uuid PRIMARY KEY, case_index bytea, row_digest bytea, key_id text,
  wrapped_key bytea, case_id bytea, child_name bytea, date_of_birth bytea, social_worker bytea, sex text, ethnicity text,
  plan text, category text, plan_start date, plan_end date, team text, disability boolean)`;

const [wrappingKey, lookupKey] = [createSecretKey(randomBytes(32)), createSecretKey(randomBytes(32))];

/** A streamed parse, the encryption that a register needs, and COPY: no rule is checked and nothing can be undone. Answers the milliseconds. */
export async function bareImport({ databaseUrl, rows }: BareImport): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(TABLE);
  await client.query('TRUNCATE bare_case');
  const began = performance.now();
  const copy = client.query(from('COPY bare_case FROM STDIN'));
  await pipeline(Readable.from(registerRows(rows)), parse({ bom: true, from_line: 2 }), lines, copy);
  const took = performance.now() - began;
  await client.end();
  return took;
}

async function* lines(records: AsyncIterable<string[]>): AsyncGenerator<string> {
  let batch = '';
  for await (const record of records) {
    batch += line(record);
    if (batch.length < 256 * 1024) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

function line(record: readonly string[]): string {
  const [caseId = '', name = '', born = '', sex, ethnicity, plan, category, start = '', , team, worker = ''] = record;
  const key = randomBytes(32);
  const index = digest(caseId);
  const place = `stockton\nregister_case\n${index}`;
  const sealing = createSecretKey(key);
  const sealed = [caseId, name, born, worker].map((value) => seal(sealing, value, place));
  const started = start.split('/').reverse().join('-');
  const cells = [randomUUID(), index, digest(record.join()), '0001', seal(wrappingKey, key, 'key'), ...sealed];
  return `${[...cells, sex, ethnicity, plan, category, started, '\\N', team, 'f'].join('\t')}\n`;
}

function digest(value: string): string {
  return `\\\\x${createHmac('sha256', lookupKey).update(value).digest('hex')}`;
}

function seal(key: KeyObject, value: string | Buffer, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(place));
  const body = cipher.update(value as string, 'utf8');
  cipher.final();
  return `\\\\x${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('hex')}`;
}
