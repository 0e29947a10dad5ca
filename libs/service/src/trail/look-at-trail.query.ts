import { IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import type { Day } from '@accord/kernel';
import { PageQuery } from '../paging/page-query.js';

/** What of the trail is asked for; without any of them, all of it, newest first. */
export class LookAtTrailQuery extends PageQuery {
  /** Who did it. */
  @IsOptional()
  @IsUUID(undefined, { message: 'person must be the id of a person' })
  person?: string;

  /** To what it was done: an id. */
  @IsOptional()
  @MaxLength(200)
  object?: string;

  /** On which day, London time. */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: 'day must be a date like 2026-11-24' })
  day?: Day;
}
