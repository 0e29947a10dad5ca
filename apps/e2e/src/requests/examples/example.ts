import type { Role } from '@accord/kernel';
import type { Named } from '../objects/named.js';

/** A request that is right: with a person who may send it, and what it is answered with. */
export interface Example {
  /** A role that may; nobody for what needs no sign-in. */
  readonly as?: Role;
  /** Which of the people with that role, by the name they sign in with, where it matters. */
  readonly by?: string;
  readonly scope: string;
  /** The object that each path parameter names. */
  readonly path?: Readonly<Record<string, Named>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** The fields of the body that name an object, or hold the secret of an invitation. */
  readonly named?: Readonly<Record<string, Named>>;
  /** What another body has that is just as right; another reason, where nothing is said. */
  readonly other?: Readonly<Record<string, unknown>>;
  /** A file in CSV instead of a body of fields. */
  readonly file?: string;
  readonly status: number;
  /** Where it can be done only once, or not any more: the code of the refusal that is due to a right request. */
  readonly code?: string;
}

/** Operation → its example. */
export type Examples = Readonly<Record<string, Example>>;
