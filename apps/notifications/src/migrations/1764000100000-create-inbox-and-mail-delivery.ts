import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The inbox, and beside each entry that is also mailed, how far that mail is. */
export class CreateInboxAndMailDelivery1764000100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // event_id is unique so that an event which comes again, whatever the gate remembers, makes no second entry.
    await queryRunner.query(`
      CREATE TABLE inbox_entry (
        id uuid PRIMARY KEY,
        event_id text NOT NULL CONSTRAINT inbox_entry_once_per_event UNIQUE,
        person_id uuid NOT NULL,
        kind text NOT NULL,
        details jsonb NOT NULL,
        at timestamptz NOT NULL,
        read_at timestamptz
      )`);
    await queryRunner.query('CREATE INDEX inbox_entry_of_person ON inbox_entry (person_id, at DESC, id)');
    await queryRunner.query('CREATE INDEX inbox_entry_unread ON inbox_entry (person_id) WHERE read_at IS NULL');
    await queryRunner.query(`
      CREATE TABLE mail_delivery (
        entry_id uuid PRIMARY KEY REFERENCES inbox_entry (id),
        person_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'undelivered', 'withdrawn')),
        attempts integer NOT NULL DEFAULT 0,
        refusals integer NOT NULL DEFAULT 0,
        queued_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        next_attempt_at timestamptz DEFAULT clock_timestamp(),
        lease_token uuid,
        lease_until timestamptz,
        last_reply integer,
        last_error text,
        settled_at timestamptz,
        CHECK ((state = 'pending') = (next_attempt_at IS NOT NULL)),
        CHECK ((state = 'pending') = (settled_at IS NULL)),
        CHECK ((lease_token IS NULL) = (lease_until IS NULL))
      )`);
    await queryRunner.query(
      "CREATE INDEX mail_delivery_due ON mail_delivery (next_attempt_at) WHERE state = 'pending'",
    );
    await queryRunner.query('CREATE INDEX mail_delivery_by_state ON mail_delivery (state, queued_at DESC, entry_id)');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
