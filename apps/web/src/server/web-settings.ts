import { loadPartnership, type Partnership, type ServiceName } from '@accord/partnership';
import { ConfigError, readConfig, variableOf, type Environment } from '@accord/service';
import { SessionCookies } from '../sessions/session-cookies.js';
import type { SessionLimits } from '../sessions/session.js';
import { plainHttpProblems } from './plain-http-problems.js';
import { WebConfig } from './web.config.js';

const MINUTE_MS = 60_000;

/** Everything that `web` was told at its start: environment, partnership file and what follows from the two. */
export class WebSettings {
  readonly origin: string;
  readonly isHttps: boolean;
  readonly cookies: SessionCookies;
  readonly limits: SessionLimits;
  readonly serviceUrls: Readonly<Record<ServiceName, string>>;

  constructor(
    readonly config: WebConfig,
    readonly partnership: Partnership,
    /** By issuer id. */
    readonly clientSecrets: ReadonlyMap<string, string>,
  ) {
    this.origin = new URL(config.webUrl).origin;
    this.isHttps = this.origin.startsWith('https:');
    this.cookies = new SessionCookies(this.isHttps);
    this.limits = {
      idleMs: config.sessionIdleMinutes * MINUTE_MS,
      absoluteMs: config.sessionAbsoluteMinutes * MINUTE_MS,
    };
    const { auditsUrl: audits, casesUrl: cases, notificationsUrl: notifications, reportsUrl: reports } = config;
    this.serviceUrls = { audits, cases, notifications, reports };
  }
}

/** Reads and checks all of it. Throws `ConfigError` or `PartnershipFileError`, both of which say what to correct. */
export function readWebSettings(environment: Environment): WebSettings {
  const config = readConfig(WebConfig, environment);
  const partnership = loadPartnership(config.partnershipFile);
  const secrets = partnership.issuers.map(({ id }) => {
    const variable = variableOf('OIDC_CLIENT_SECRET', id);
    return { id, variable, secret: environment[variable]?.trim() ?? '' };
  });
  const missing = secrets.filter(({ secret }) => secret === '').map(({ variable }) => `${variable} is not set`);
  const problems = [...missing, ...plainHttpProblems(config.webUrl, partnership)];
  if (problems.length > 0) throw new ConfigError(problems);
  return new WebSettings(config, partnership, new Map(secrets.map(({ id, secret }) => [id, secret])));
}
