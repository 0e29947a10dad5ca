import { readdirSync } from 'node:fs';
import { TEST_FILES, WORKSPACE } from './paths.mjs';

// Projects that look at Accord from outside: what they measure or attack must be reachable to them.
const TESTING = [/^libs\/testing\//, /^apps\/(e2e|bench|experiments)\//];
// What only the tests of an app use: its specs against real servers, and what those share.
const OWN_TESTS = [/\.int\.spec\.ts$/, /^apps\/[^/]+\/src\/testing\//];
const SQL = [
  /^libs\/(persistence|testing)\//,
  /^(apps|libs)\/[^/]+\/src\/(.*\/)?(migrations|persistence)\//,
  /\.migration\.ts$/,
];

// An app is reached over HTTP or by its events, never by an import.
const APPS = Object.fromEntries(
  readdirSync(`${WORKSPACE}apps`).map((name) => [`@accord/${name}`, { home: 'no other project', files: [] }]),
);

/** Which packages may be imported where: each stands for a decision that would otherwise be copied about. */
export const PACKAGE_HOMES = {
  ...APPS,
  // The bench measures kafkajs as published beside it, and the experiments take its guards away.
  kafkajs: { home: 'libs/messaging', files: [/^libs\/messaging\//, /^apps\/(bench|experiments)\//] },
  pg: {
    home: 'libs/persistence and migrations or persistence folders',
    files: [...SQL, ...OWN_TESTS, /^apps\/bench\//],
  },
  typeorm: { home: 'libs/persistence and migrations or persistence folders', files: SQL },
  'csv-parse': { home: 'libs/csv', files: [/^libs\/csv\//, /^apps\/bench\//] },
  'csv-stringify': { home: 'libs/csv', files: [/^libs\/csv\//] },
  '@fastify/multipart': { home: 'apps/web', files: [/^apps\/web\//] },
  nunjucks: { home: 'apps/web', files: [/^apps\/web\//] },
  nodemailer: { home: 'apps/notifications', files: [/^apps\/notifications\//] },
  'openid-client': { home: 'apps/web and libs/local-stack', files: [/^(apps\/web|libs\/local-stack)\//, ...TESTING] },
  'oidc-provider': { home: 'libs/local-stack', files: [/^libs\/(local-stack|testing)\//, ...OWN_TESTS] },
  'smtp-server': { home: 'libs/local-stack', files: [/^libs\/(local-stack|testing)\//, ...OWN_TESTS] },
  'playwright-core': { home: 'libs/testing and apps/e2e', files: [...TESTING, ...OWN_TESTS] },
  '@accord/testing': { home: 'tests', files: [TEST_FILES, ...OWN_TESTS, ...TESTING] },
  '@accord/local-stack': { home: 'libs/testing and apps/e2e', files: [/^libs\/tooling\/jest\//, ...TESTING] },
};
