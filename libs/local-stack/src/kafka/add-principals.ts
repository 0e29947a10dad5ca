import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildPlace } from '../supervisor/child-place.js';
import { Machine } from '../supervisor/machine.config.js';
import { runToEnd } from '../supervisor/run-to-end.js';
import type { KafkaInstallation } from './kafka-installation.js';
import { ADMIN_PRINCIPAL } from './kafka-properties.js';

/** A running broker and who should be able to sign in to it. */
export interface BrokerPrincipals {
  readonly folder: string;
  readonly port: number;
  readonly principals: Readonly<Record<string, string>>;
}

/** Makes principals that came into being after the storage was formatted: a partnership that gained a scope, for instance. */
export async function addPrincipals(
  installation: KafkaInstallation,
  broker: BrokerPrincipals,
  place: ChildPlace,
): Promise<void> {
  const known = join(broker.folder, 'principals.json');
  const names = Object.keys(broker.principals);
  const before = existsSync(known) ? (JSON.parse(readFileSync(known, 'utf8')) as string[]) : names;
  for (const name of names.filter((candidate) => !before.includes(candidate))) {
    await addPrincipal(installation, broker, name, place);
  }
  writeFileSync(known, JSON.stringify(names));
}

async function addPrincipal(
  installation: KafkaInstallation,
  broker: BrokerPrincipals,
  name: string,
  place: ChildPlace,
): Promise<void> {
  const login = join(broker.folder, 'admin.properties');
  const file = join(broker.folder, 'add-principal');
  const change = ['--alter', '--entity-type', 'users', '--entity-name', name];
  const password = ['--add-config', `SCRAM-SHA-512=[password=${broker.principals[name]}]`];
  const target = ['--bootstrap-server', `127.0.0.1:${broker.port}`, '--command-config', login];
  const all = [...installation.arguments('kafka.admin.ConfigCommand'), ...target, ...change, ...password];
  writeFileSync(login, adminLogin(broker.principals[ADMIN_PRINCIPAL] ?? ''), { mode: 0o600 });
  writeFileSync(file, all.map((argument) => `"${argument}"`).join('\n'), { mode: 0o600 });
  try {
    const env = new Machine().environment();
    await runToEnd({ name: 'kafka-add-principal', command: installation.java, args: [`@${file}`], env }, place);
  } finally {
    [login, file].forEach((path) => rmSync(path, { force: true }));
  }
}

function adminLogin(password: string): string {
  const module = 'org.apache.kafka.common.security.scram.ScramLoginModule';
  return [
    'security.protocol=SASL_PLAINTEXT',
    'sasl.mechanism=SCRAM-SHA-512',
    `sasl.jaas.config=${module} required username="${ADMIN_PRINCIPAL}" password="${password}";\n`,
  ].join('\n');
}
