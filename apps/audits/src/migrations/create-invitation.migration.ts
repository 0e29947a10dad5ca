import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayChangeOnly } from './may-change-only.js';

/** Invitations of a scope. Of a secret there is only the digest. */
export class CreateInvitation1795478401000 implements MigrationInterface {
  readonly name = 'CreateInvitation1795478401000';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Accepting writes the invitation before COMMIT writes the person, hence the deferred reference.
    await queryRunner.query(`
      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        secret_digest bytea NOT NULL UNIQUE CHECK (length(secret_digest) = 32),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
        email text NOT NULL CHECK (length(email) <= 254),
        role text NOT NULL CHECK (length(role) <= 50),
        agency_id text NOT NULL CHECK (length(agency_id) <= 30),
        team text CHECK (length(team) BETWEEN 1 AND 100),
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        reason text NOT NULL CHECK (length(reason) <= 500),
        invited_by uuid NOT NULL REFERENCES person,
        invited_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        accepted_by uuid REFERENCES person DEFERRABLE INITIALLY DEFERRED CHECK (accepted_by <> invited_by),
        accepted_at timestamptz,
        accepted_key text CHECK (length(accepted_key) <= 128),
        withdrawn_by uuid REFERENCES person,
        withdrawn_at timestamptz,
        CHECK (accepted_at IS NULL OR withdrawn_at IS NULL)
      )`);
    await queryRunner.query('CREATE INDEX invitation_newest ON invitation (invited_at DESC, id)');
    const fates = ['accepted_by', 'accepted_at', 'accepted_key', 'withdrawn_by', 'withdrawn_at'];
    await mayChangeOnly(queryRunner, 'invitation', fates);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
