/**
 * A cycle: the one that is half-way, one that is reported, one's own draft, or own ones of services: approved, settled so
 * that its public version can be prepared, or with one that somebody else prepared.
 */
export const NAMED_CYCLES = [
  'cycle',
  'reported-cycle',
  'draft-cycle',
  'services-cycle',
  'settled-cycle',
  'prepared-cycle',
  'prepared-version',
] as const;

/** A submission by how far it is, or something about one. */
export const NAMED_SUBMISSIONS = [
  'draft-submission',
  'domain',
  'assigned-auditor',
  'complete-submission',
  'draft-version',
  'submitted-submission',
  'known-submission',
  'unknown-submission',
] as const;

/** A drawn case by what was done about it. */
export const NAMED_CASES = [
  'audited-case',
  'open-case',
  'accepted-case',
  'gradable-case',
  'closed-case',
  'replaced-case',
] as const;

/** A finding by how far it is. */
export const NAMED_FINDINGS = [
  'own-finding',
  'screened-finding',
  'marked-finding',
  'agreed-finding',
  'released-finding',
  'received-finding',
] as const;

/** A message that a service could not apply. */
export const NAMED_PARKED = [
  'parked-in-audits',
  'parked-in-cases',
  'parked-in-notifications',
  'parked-in-reports',
] as const;

/** One of the parked messages. */
export type NamedParked = (typeof NAMED_PARKED)[number];
/** One of the cycles. */
export type NamedCycle = (typeof NAMED_CYCLES)[number];
/** One of the submissions. */
export type NamedSubmission = (typeof NAMED_SUBMISSIONS)[number];
/** One of the drawn cases. */
export type NamedCase = (typeof NAMED_CASES)[number];
/** One of the findings. */
export type NamedFinding = (typeof NAMED_FINDINGS)[number];
/** One of what an audit is made of. */
export type NamedOfAudit = NamedCycle | NamedSubmission | NamedCase | NamedFinding;

/** An object that a path or a body has to name. */
export type Named =
  'person' | 'grant' | 'invitation' | 'entry' | 'secret' | 'register-import' | NamedParked | NamedOfAudit;

/** Something that was found or made. */
export interface FoundObject {
  readonly id: string;
  /** Its version now, if it has one. */
  readonly version?: () => Promise<number>;
  /** What stands in a body instead of its id. */
  readonly value?: unknown;
}
