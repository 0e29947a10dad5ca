import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEMONSTRATIONS, type Demonstration } from './demonstration.js';
import { planPorts, type PortPlan } from './port-plan.js';

/** A Kafka that is there already, and how its administrator and the services sign in to it. */
export interface GivenKafka {
  readonly brokers: string;
  readonly adminUsername: string;
  readonly adminPassword: string;
  /** Principal → password. */
  readonly passwords: Readonly<Record<string, string>>;
  readonly tls: boolean;
  readonly replicationFactor: string;
}

/** The settings of the local stack, read once. A server whose setting is given is used, and no other is started for it. */
export class StackConfig {
  readonly dataFolder: string;
  readonly ports: PortPlan;
  readonly databaseAdminUrl?: string;
  readonly kafka?: GivenKafka;
  readonly smtpUrl?: string;
  /** A partnership of one's own instead of the demonstration. */
  readonly partnershipFile?: string;
  /** Issuer id → address of a real issuer that takes the place of the development one. */
  readonly issuers: Readonly<Record<string, string>>;
  readonly clientId: string;
  readonly logLevel: string;
  /** When the demonstration audit is recorded. */
  readonly demonstration: Demonstration;

  constructor(
    private readonly env: NodeJS.ProcessEnv = process.env,
    /** The clone. */
    readonly root: string = fileURLToPath(new URL('../../../..', import.meta.url)),
  ) {
    this.dataFolder = resolve(this.root, env['ACCORD_DATA'] || '.accord/data');
    this.ports = planPorts(env);
    this.databaseAdminUrl = env['DATABASE_ADMIN_URL'] || undefined;
    this.kafka = env['KAFKA_BROKERS'] ? this.givenKafka(env['KAFKA_BROKERS']) : undefined;
    this.smtpUrl = env['SMTP_URL'] || undefined;
    this.partnershipFile = env['PARTNERSHIP_FILE'] ? resolve(this.root, env['PARTNERSHIP_FILE']) : undefined;
    this.issuers = givenIssuers(env['OIDC_ISSUERS'] ?? '');
    this.clientId = env['OIDC_CLIENT_ID'] || 'accord-web';
    this.logLevel = env['LOG_LEVEL'] || 'info';
    this.demonstration = givenDemonstration(env['ACCORD_DEMONSTRATION'] || 'behind');
  }

  get webUrl(): string {
    return `http://localhost:${this.ports.web}`;
  }

  get mailUrl(): string {
    return `http://localhost:${this.ports.mail}`;
  }

  get identityUrl(): string {
    return `http://localhost:${this.ports.identity}`;
  }

  /** The secret that a real issuer gave to this installation. */
  clientSecret(issuer: string): string {
    return this.required(`OIDC_CLIENT_SECRET_${issuer.toUpperCase().replaceAll('-', '_')}`);
  }

  private givenKafka(brokers: string): GivenKafka {
    const file = this.required('KAFKA_PASSWORDS_FILE');
    return {
      brokers,
      adminUsername: this.required('KAFKA_ADMIN_USERNAME'),
      adminPassword: this.required('KAFKA_ADMIN_PASSWORD'),
      passwords: readPasswords(resolve(this.root, file)),
      tls: this.env['KAFKA_TLS'] === 'true',
      replicationFactor: this.env['KAFKA_REPLICATION_FACTOR'] || '3',
    };
  }

  private required(name: string): string {
    const value = this.env[name];
    if (!value) throw new Error(`${name} must be set as well, since a server of your own is to be used.`);
    return value;
  }
}

/** What is wrong with the file is not said: a parser quotes what it read, and these are passwords. */
function readPasswords(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch {
    throw new Error('KAFKA_PASSWORDS_FILE cannot be read as JSON {"<scope>.<service>": "password"}.');
  }
}

function givenDemonstration(text: string): Demonstration {
  const found = DEMONSTRATIONS.find((one) => one === text);
  if (!found) throw new Error(`ACCORD_DEMONSTRATION must be one of ${DEMONSTRATIONS.join(', ')}.`);
  return found;
}

/** `stockton=https://login.example/a,hartlepool=https://…` */
function givenIssuers(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [id = '', url = ''] = pair.split(/=(.*)/s).map((part) => part.trim());
      if (!id || !URL.canParse(url))
        throw new Error('OIDC_ISSUERS must be a list of <issuer id>=<address>, separated by commas.');
      return [id, url];
    }),
  );
}
