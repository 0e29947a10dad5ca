import type { App } from '../app-environment.js';

/** A value that no setting may have and that nothing may print. */
export const SECRET_VALUE = 'quillbeck-canary-value';

const OF_EVERY_APP = ['PARTNERSHIP_FILE', 'PORT', 'METRICS_PORT'];
const OF_WEB = [
  'DATABASE_URL',
  'SESSION_SECRET',
  'WEB_URL',
  'AUDITS_URL',
  'CASES_URL',
  'NOTIFICATIONS_URL',
  'REPORTS_URL',
];
const OF_MAIL = ['SMTP_URL', 'MAIL_FROM', 'WEB_URL'];

/** Written by hand: what each application cannot do without and must ask for, all at once. */
export const REQUIRED: Readonly<Record<App, readonly string[]>> = {
  audits: [...OF_EVERY_APP, 'KAFKA_BROKERS', 'KEY_RING_DIRECTORY'],
  cases: [...OF_EVERY_APP, 'KAFKA_BROKERS', 'KEY_RING_DIRECTORY'],
  notifications: [...OF_EVERY_APP, 'KAFKA_BROKERS', ...OF_MAIL],
  reports: [...OF_EVERY_APP, 'KAFKA_BROKERS'],
  web: [...OF_EVERY_APP, ...OF_WEB, 'OIDC_CLIENT_ID'],
};

const ADDRESSES = ['PORT', 'METRICS_PORT', 'BIND_ADDRESS', 'LOG_LEVEL', 'DATABASE_POOL_SIZE'];
const OF_A_SERVICE = [...ADDRESSES, 'KAFKA_BROKERS', 'KAFKA_TLS'];

/** What can be seen to be wrong before anything is connected to. */
export const CHECKED: Readonly<Record<App, readonly string[]>> = {
  audits: [...OF_A_SERVICE, 'KEY_RING_DIRECTORY'],
  cases: [...OF_A_SERVICE, 'KEY_RING_DIRECTORY'],
  notifications: [...OF_A_SERVICE, ...OF_MAIL],
  reports: OF_A_SERVICE,
  web: [...ADDRESSES, ...OF_WEB, 'SESSION_IDLE_MINUTES', 'SESSION_ABSOLUTE_MINUTES'],
};

/** What there is one of for each scope, or for each issuer. */
export const PER_SCOPE: Readonly<Record<App, readonly string[]>> = {
  audits: ['DATABASE_URL', 'KAFKA_PASSWORD'].flatMap((name) =>
    ['STOCKTON', 'HARTLEPOOL', 'JOINT'].map((id) => `${name}_${id}`),
  ),
  cases: ['DATABASE_URL', 'KAFKA_PASSWORD'].flatMap((name) => ['STOCKTON', 'HARTLEPOOL'].map((id) => `${name}_${id}`)),
  notifications: ['DATABASE_URL', 'KAFKA_PASSWORD'].flatMap((name) =>
    ['STOCKTON', 'HARTLEPOOL', 'JOINT'].map((id) => `${name}_${id}`),
  ),
  reports: ['DATABASE_URL_JOINT', 'KAFKA_PASSWORD_JOINT'],
  web: ['STOCKTON', 'HARTLEPOOL', 'CLEVELAND_POLICE', 'SCRUTINY'].map((id) => `OIDC_CLIENT_SECRET_${id}`),
};
