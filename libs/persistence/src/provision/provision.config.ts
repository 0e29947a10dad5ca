import { readFileSync } from 'node:fs';
import { loadPartnership } from '@accord/partnership';
import { planDatabases, type DatabasePlan } from './database-plan.js';
import { requiredVariable } from '../environment/required-variable.js';

/** What the provisioning command works from. */
export interface ProvisionConfig {
  readonly adminUrl: string;
  readonly plans: readonly DatabasePlan[];
  readonly passwords: ReadonlyMap<string, string>;
}

/** Reads the environment; every missing thing is named, no value is ever shown. */
export function readProvisionConfig(environment: NodeJS.ProcessEnv = process.env): ProvisionConfig {
  const partnershipFile = requiredVariable(environment, 'PARTNERSHIP_FILE');
  const plans = planDatabases(loadPartnership(partnershipFile));
  const passwords = readPasswords(requiredVariable(environment, 'DATABASE_PASSWORDS_FILE'));
  const logins = plans.flatMap((plan) => [plan.migrator, ...plan.places.map((place) => place.login)]);
  const missing = logins.filter((login) => !passwords.get(login));
  if (missing.length > 0) throw new Error(`DATABASE_PASSWORDS_FILE has no password for: ${missing.join(', ')}`);
  return { adminUrl: requiredVariable(environment, 'DATABASE_ADMIN_URL'), plans, passwords };
}

function readPasswords(file: string): ReadonlyMap<string, string> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error('DATABASE_PASSWORDS_FILE cannot be read as JSON {"login": "password"}');
  }
  return new Map(
    Object.entries(content as Record<string, string>).filter(([, password]) => typeof password === 'string'),
  );
}
