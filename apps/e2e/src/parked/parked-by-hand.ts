import { randomUUID } from 'node:crypto';
import { StackDatabases, type RunningStack } from '@accord/testing';

/** A partition that no topic has, so that nothing collides and everything can be taken back. */
const PARTITION = 9999;

/** Parks bytes that are no event, as a consumer would that met them. Answers the message's id. */
export function parkByHand(stack: RunningStack, service: string, scope = 'stockton'): Promise<string> {
  const id = randomUUID();
  return new StackDatabases(stack).withAdmin(`accord_${scope}`, async (admin) => {
    await admin.query(
      `INSERT INTO ${service}.parked_message (message_id, consumer, topic, partition, "offset", reason, detail, attempts, headers, payload)
       SELECT $1, $2, $3, $4, nextval(pg_get_serial_sequence('${service}.parked_message', 'id')), 'malformed-json', 'value', 1, '{}', '{'`,
      [id, `${scope}.${service}`, `${scope}.audits`, PARTITION],
    );
    return id;
  });
}

/** Takes back what was parked by hand and is parked still. */
export function unparkAll(stack: RunningStack, service: string, scope = 'stockton'): Promise<unknown> {
  const sql = `DELETE FROM ${service}.parked_message WHERE partition = $1`;
  return new StackDatabases(stack).withAdmin(`accord_${scope}`, (admin) => admin.query(sql, [PARTITION]));
}
