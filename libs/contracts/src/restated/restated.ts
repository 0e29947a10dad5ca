import { IsString, Matches, MaxLength } from 'class-validator';
import { IsInstant } from '../payload/is-instant.js';
import { IsPayload } from '../payload/is-payload.js';
import { ListOf } from '../payload/list-of.js';

/** A fact that was published once and still counts, told again: which event, when it was said, and what it said. */
export class RestatedFact {
  /** Wire name of an event of the same channel. */
  @IsString() @MaxLength(100) @Matches(/^[a-z][a-z0-9-]*\.v[1-9][0-9]{0,3}$/) type!: string;
  @IsInstant() at!: string;
  /** The payload of that event. */
  @IsPayload() data!: object;
}

/** How an aggregate stands: the facts that make up its present state, in an order in which they can be applied. */
export class RestatedV1 {
  @ListOf(() => RestatedFact) facts!: RestatedFact[];
}
