import { Type } from 'class-transformer';
import { IsInt, IsNotEmpty, IsString, IsUrl, Matches, Max, Min, MinLength } from 'class-validator';
import { DATABASE_URL, ProcessConfig } from '@accord/service';

const ADDRESS = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };

/** What `web` is told by its environment besides what every process is. A property `auditsUrl` is the variable `AUDITS_URL`. */
export class WebConfig extends ProcessConfig {
  @Matches(DATABASE_URL, {
    message: 'databaseUrl must be an address such as postgres://login:password@host:5432/database',
  })
  databaseUrl!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  databasePoolSize: number = 8;

  /** Encrypts what is kept of a sign-in. With another one everybody signs in again. */
  @IsString()
  @MinLength(32)
  sessionSecret!: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(720)
  sessionIdleMinutes: number = 30;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1440)
  sessionAbsoluteMinutes: number = 600;

  /** Where people open Accord. */
  @IsUrl(ADDRESS)
  webUrl!: string;

  @IsUrl(ADDRESS)
  auditsUrl!: string;

  @IsUrl(ADDRESS)
  casesUrl!: string;

  @IsUrl(ADDRESS)
  notificationsUrl!: string;

  @IsUrl(ADDRESS)
  reportsUrl!: string;

  @IsString()
  @IsNotEmpty()
  oidcClientId!: string;
}
