import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import type { Clock } from '@accord/kernel';
import {
  openScopeDatabases,
  TEST_ISSUERS,
  writeTestPartnership,
  type TestIssuerId,
  type TestScopeDatabases,
} from '@accord/testing';
import { createWeb } from '../server/create-web.js';
import type { RunningWeb } from '../server/running-web.js';
import { webDatabase } from '../web.database.js';
import { StubIdentityProvider } from './stub-identity-provider.js';
import { StubServices } from './stub-services.js';
import { TestBrowser } from './test-browser.js';

/** How a test wants its world. */
export interface WebWorldOptions {
  readonly accessTokenSeconds?: number;
  /** Replaces settings of `web`. */
  readonly environment?: Record<string, string>;
}

/** `web` with a real database and real sign-ins, before stub services; time is the test's. */
export class WebWorld {
  /** The clock of `web`, moved by the test. */
  readonly time = { offsetMs: 0 };
  readonly log: string[] = [];
  web!: RunningWeb;
  origin = '';

  private constructor(
    readonly issuers: Readonly<Record<TestIssuerId, StubIdentityProvider>>,
    readonly services: StubServices,
    readonly databases: TestScopeDatabases,
  ) {}

  static async start(options: WebWorldOptions = {}): Promise<WebWorld> {
    const ids = Object.keys(TEST_ISSUERS) as TestIssuerId[];
    const { accessTokenSeconds } = options;
    const started = await Promise.all(
      ids.map(async (id) => [
        id,
        await StubIdentityProvider.start({
          scopes: TEST_ISSUERS[id],
          clientSecret: `secret-${id}`,
          accessTokenSeconds,
        }),
      ]),
    );
    const issuers = Object.fromEntries(started) as Record<TestIssuerId, StubIdentityProvider>;
    const world = new WebWorld(issuers, await StubServices.start(), await openScopeDatabases(webDatabase, ['web']));
    await world.startWeb(options.environment ?? {});
    return world;
  }

  browser(): TestBrowser {
    return new TestBrowser(this.origin);
  }

  /** A browser in which that person has signed in. */
  async signedIn(subject: string, issuer: TestIssuerId = 'stockton'): Promise<TestBrowser> {
    const browser = this.browser();
    this.issuers[issuer].subject = subject;
    await browser.open(`/sign-in/start/${issuer}`);
    return browser;
  }

  later(minutes: number): void {
    this.time.offsetMs += minutes * 60_000;
  }

  async stop(): Promise<void> {
    await this.web.close();
    await this.services.stop();
    await Promise.all(Object.values(this.issuers).map((issuer) => issuer.stop()));
    await this.databases.close();
  }

  private async startWeb(environment: Record<string, string>): Promise<void> {
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    const clock: Clock = { now: () => new Date(Date.now() + this.time.offsetMs) };
    const urls = Object.fromEntries(Object.entries(this.issuers).map(([id, issuer]) => [id, issuer.url])) as Record<
      TestIssuerId,
      string
    >;
    const secrets = Object.keys(urls).map((id) => [
      `OIDC_CLIENT_SECRET_${id.toUpperCase().replaceAll('-', '_')}`,
      `secret-${id}`,
    ]);
    const services = ['AUDITS', 'CASES', 'NOTIFICATIONS', 'REPORTS'].map((name) => [`${name}_URL`, this.services.url]);
    this.web = await createWeb({
      clock,
      logDestination: new Writable({ write: (chunk, _encoding, done) => (this.log.push(String(chunk)), done()) }),
      environment: {
        PARTNERSHIP_FILE: writeTestPartnership(urls),
        DATABASE_URL: this.databases.of('web').url('web'),
        SESSION_SECRET: 'a-secret-of-at-least-32-characters-here',
        WEB_URL: this.origin,
        OIDC_CLIENT_ID: 'accord-web',
        PORT: String(port),
        METRICS_PORT: '0',
        LOG_LEVEL: 'info',
        ...Object.fromEntries([...secrets, ...services]),
        ...environment,
      },
    });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
