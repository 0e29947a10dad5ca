import { appendOnly } from '@accord/persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a draw needs and leaves: cycles, frozen frames, samples, replacements, and whom a drawn case concerns. */
export class CreateFrameAndSample1796000200000 implements MigrationInterface {
  readonly name = 'CreateFrameAndSample1796000200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE known_cycle (cycle_id uuid PRIMARY KEY, definition jsonb NOT NULL)');
    for (const table of [FRAME, FRAME_CASE, DRAW, DRAWN_CASE, REPLACEMENT, ...CONCERNED])
      await queryRunner.query(table);
    for (const table of ['frame', 'frame_case', 'draw', 'drawn_case', 'case_replacement', 'case_agency'])
      await appendOnly(queryRunner, table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const FRAME = `CREATE TABLE frame (
  cycle_id uuid PRIMARY KEY,
  salt text NOT NULL CHECK (length(salt) = 32),
  digest text NOT NULL CHECK (length(digest) = 64),
  size integer NOT NULL CHECK (size > 0),
  strata jsonb NOT NULL,
  sampling jsonb NOT NULL,
  frozen_by uuid NOT NULL,
  frozen_at timestamptz NOT NULL
)`;

/*
 * Each case id under a key of its own: a newer register seals a changed case anew, and what was frozen must stay readable;
 * a case that is forgotten takes only its own key with it.
 */
const FRAME_CASE = `CREATE TABLE frame_case (
  id uuid PRIMARY KEY,
  cycle_id uuid NOT NULL REFERENCES frame,
  position integer NOT NULL,
  register_case_id uuid NOT NULL,
  stratum text NOT NULL CHECK (length(stratum) <= 60),
  category text,
  team text NOT NULL CHECK (length(team) <= 100),
  key_id text NOT NULL,
  wrapped_key bytea NOT NULL,
  sealed_case_id bytea NOT NULL,
  UNIQUE (cycle_id, position),
  UNIQUE (cycle_id, register_case_id)
)`;

const DRAW = `CREATE TABLE draw (
  cycle_id uuid PRIMARY KEY REFERENCES frame,
  seed text NOT NULL CHECK (length(seed) = 64),
  draw_values jsonb NOT NULL,
  strata jsonb NOT NULL,
  drawn_at timestamptz NOT NULL
)`;

const DRAWN_CASE = `CREATE TABLE drawn_case (
  id uuid PRIMARY KEY,
  cycle_id uuid NOT NULL REFERENCES draw,
  frame_case_id uuid NOT NULL UNIQUE REFERENCES frame_case,
  pseudonym text NOT NULL CHECK (length(pseudonym) <= 20),
  stratum text NOT NULL,
  rank integer NOT NULL CHECK (rank > 0),
  drawn_at timestamptz NOT NULL,
  UNIQUE (cycle_id, pseudonym),
  UNIQUE (cycle_id, stratum, rank)
)`;

const REPLACEMENT = `CREATE TABLE case_replacement (
  drawn_case_id uuid PRIMARY KEY REFERENCES drawn_case,
  replaced_by uuid NOT NULL UNIQUE REFERENCES drawn_case CHECK (replaced_by <> drawn_case_id),
  reason_code text NOT NULL CHECK (length(reason_code) <= 50),
  sealed_reason bytea NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamptz NOT NULL
)`;

const CONCERNED = [
  `CREATE TABLE case_agency (
    drawn_case_id uuid NOT NULL,
    agency_id text NOT NULL CHECK (length(agency_id) <= 30),
    PRIMARY KEY (drawn_case_id, agency_id)
  )`,
  `CREATE TABLE case_auditor (
    submission_id uuid PRIMARY KEY,
    drawn_case_id uuid NOT NULL,
    agency_id text NOT NULL CHECK (length(agency_id) <= 30),
    auditor_id uuid NOT NULL
  )`,
  'CREATE INDEX case_auditor_of_case ON case_auditor (drawn_case_id)',
  `CREATE TABLE case_moderator (drawn_case_id uuid PRIMARY KEY, moderator_id uuid NOT NULL)`,
];
