/** A row of `person`. */
export interface PersonRow {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly joined_at: Date;
  readonly left_at: Date | null;
  readonly version: number;
}

/** The columns of a person under the alias `p`. */
export const PERSON_COLUMNS = 'p.id, p.issuer, p.subject, p.name, p.email, p.joined_at, p.left_at, p.version';
