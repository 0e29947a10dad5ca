import { IsDateString, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import type { Day } from '@accord/kernel';
import { PageQuery } from '../paging/page-query.js';

const DAY_RULE = { message: 'day must be a date of the calendar, like 2026-11-24' };

/** What of the trail is asked for; without any of them, all of it, newest first. */
export class LookAtTrailQuery extends PageQuery {
  /** Who did it. */
  @IsOptional()
  @IsUUID(undefined, { message: 'person must be the id of a person' })
  person?: string;

  /** To what it was done: an id. */
  @IsOptional()
  @MaxLength(200)
  @Matches(/^\P{Cc}*$/u, { message: 'object must be an id: text without control characters' })
  object?: string;

  /** On which day, London time. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, DAY_RULE)
  @IsDateString({ strict: true }, DAY_RULE)
  day?: Day;
}
