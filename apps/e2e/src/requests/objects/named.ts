/** An object that a path or a body has to name. */
export type Named =
  | ('person' | 'grant' | 'invitation' | 'entry' | 'secret' | 'register-import')
  | NamedCycle
  | NamedSubmission
  | NamedCase
  | NamedFinding;

/** A cycle: the one that is half-way, one that is reported, one's own draft, or an own approved one of services. */
export type NamedCycle = 'cycle' | 'reported-cycle' | 'draft-cycle' | 'services-cycle';

/** A submission by how far it is, or something about one. */
export type NamedSubmission =
  | 'draft-submission'
  | 'domain'
  | 'assigned-auditor'
  | 'complete-submission'
  | 'draft-version'
  | 'submitted-submission'
  | 'known-submission'
  | 'unknown-submission';

/** A drawn case by what was done about it. */
export type NamedCase = 'audited-case' | 'open-case' | 'accepted-case' | 'gradable-case' | 'closed-case' | 'replaced-case';

/** A finding by how far it is. */
export type NamedFinding =
  | 'own-finding'
  | 'screened-finding'
  | 'marked-finding'
  | 'agreed-finding'
  | 'released-finding'
  | 'received-finding';

/** Something that was found or made. */
export interface FoundObject {
  readonly id: string;
  /** Its version now, if it has one. */
  readonly version?: () => Promise<number>;
  /** What stands in a body instead of its id. */
  readonly value?: unknown;
}
