import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mayChangeOnly } from './may-change-only.js';

/** People of a scope, their role grants, and every time that somebody left. */
export class CreatePeople1795478400000 implements MigrationInterface {
  readonly name = 'CreatePeople1795478400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        issuer text NOT NULL CHECK (length(issuer) <= 255),
        subject text NOT NULL CHECK (length(subject) <= 255),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
        email text NOT NULL CHECK (length(email) <= 254),
        joined_at timestamptz NOT NULL,
        left_at timestamptz,
        version integer NOT NULL CHECK (version > 0),
        CONSTRAINT person_identity UNIQUE (issuer, subject)
      ) WITH (fillfactor = 80)`);
    await queryRunner.query('CREATE INDEX person_by_name ON person (lower(name), id)');
    await mayChangeOnly(queryRunner, 'person', ['left_at', 'version']);
    await this.createGrants(queryRunner);
    await this.createLeavings(queryRunner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }

  /**
   * Who granted and ended is not a foreign key: its check would lock the row of one administrator in every command of
   * theirs, several at a time. These ids come from the verified caller, and nobody can delete a person.
   */
  private async createGrants(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE role_grant (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        role text NOT NULL CHECK (length(role) <= 50),
        agency_id text NOT NULL CHECK (length(agency_id) <= 30),
        team text CHECK (length(team) BETWEEN 1 AND 100),
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to >= valid_from),
        reason text NOT NULL CHECK (length(reason) <= 500),
        granted_by uuid CHECK (granted_by <> person_id),
        granted_at timestamptz NOT NULL,
        ended_by uuid,
        ended_at timestamptz,
        end_reason text CHECK (length(end_reason) <= 500),
        CHECK ((ended_at IS NULL) = (end_reason IS NULL))
      )`);
    await queryRunner.query('CREATE INDEX role_grant_of_person ON role_grant (person_id, ended_at)');
    await queryRunner.query(`CREATE INDEX role_grant_standing_administrator ON role_grant (valid_from)
      WHERE role = 'administrator' AND valid_to IS NULL AND ended_at IS NULL`);
    await mayChangeOnly(queryRunner, 'role_grant', ['ended_by', 'ended_at', 'end_reason']);
  }

  private async createLeavings(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE leaving (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        left_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL REFERENCES person,
        reason text NOT NULL CHECK (length(reason) <= 500)
      )`);
    await queryRunner.query('CREATE INDEX leaving_of_person ON leaving (person_id, left_at DESC)');
    await appendOnly(queryRunner, 'leaving');
  }
}
