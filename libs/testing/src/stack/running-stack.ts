import { readFileSync } from 'node:fs';
import { loadPartnership, type Partnership } from '@accord/partnership';

/** A demonstration person of the running stack. */
export interface StackPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly grants?: readonly {
    readonly scope: string;
    readonly role: string;
    readonly agency: string;
    readonly team?: string;
  }[];
}

/** What the launcher writes down about the Accord it started: everything a test needs to attack it from every side. */
export interface StackDescription {
  readonly web: string;
  readonly mail: string;
  readonly identity: string;
  readonly ports: Readonly<Record<string, number>>;
  readonly partnershipFile: string;
  readonly people: readonly StackPerson[];
  readonly databaseAdminUrl: string;
  /** Login → password. */
  readonly databasePasswords: Readonly<Record<string, string>>;
  readonly kafka: {
    readonly brokers: string;
    readonly adminUsername: string;
    readonly adminPassword: string;
    /** Principal → password. */
    readonly passwords: Readonly<Record<string, string>>;
  };
  /** Issuer id → secret of the client `accord-web`. */
  readonly clientSecrets: Readonly<Record<string, string>>;
}

/** The whole of Accord, running beside this test. */
export class RunningStack {
  private loaded?: Partnership;

  constructor(
    readonly description: StackDescription,
    /** Where its children log. */
    readonly logFolder: string,
  ) {}

  /** The stack that the end-to-end set-up started (or that the environment names). */
  static fromEnvironment(): RunningStack {
    const file = process.env['ACCORD_E2E_STACK'];
    const logs = process.env['ACCORD_E2E_LOGS'];
    if (!file || !logs)
      throw new Error('ACCORD_E2E_STACK and ACCORD_E2E_LOGS must name a running stack: run the tests with npm test.');
    return new RunningStack(JSON.parse(readFileSync(file, 'utf8')) as StackDescription, logs);
  }

  /** The address of a service. */
  urlOf(service: string): string {
    return `http://127.0.0.1:${this.description.ports[service]}`;
  }

  get partnership(): Partnership {
    this.loaded ??= loadPartnership(this.description.partnershipFile);
    return this.loaded;
  }

  /** A demonstration person by subject, one of the first administrators included. */
  person(subject: string): StackPerson {
    const administrators = this.partnership.scopes.flatMap((scope) => scope.firstAdministrators);
    const found = [...this.description.people, ...administrators].find((person) => person.subject === subject);
    if (!found) throw new Error(`The demonstration has nobody called ${subject}`);
    return found;
  }
}
