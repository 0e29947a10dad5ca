import { sampleFile } from '../environment/sample-files.js';
import { readProvisionConfig } from './provision.config.js';

const LOGINS = ['tees_valley_migrator', 'tees_valley_audits', 'tees_valley_cases', 'tees_valley_notifications'];
const MORE = ['joint_migrator', 'joint_audits', 'joint_notifications', 'joint_reports', 'web_migrator', 'web'];
const ALL = Object.fromEntries([...LOGINS, ...MORE].map((login) => [login, `secret of ${login}`]));

const environment = {
  DATABASE_ADMIN_URL: 'postgres://admin@localhost/postgres',
  PARTNERSHIP_FILE: sampleFile(),
  DATABASE_PASSWORDS_FILE: sampleFile(JSON.stringify(ALL)),
};

describe('The provisioning command', () => {
  it('plans the databases of the partnership with a password for every login', () => {
    const config = readProvisionConfig(environment);
    expect(config.plans.map((plan) => plan.database)).toEqual(['accord_tees_valley', 'accord_joint', 'accord_web']);
    expect(config.passwords.get('web')).toBe('secret of web');
  });

  it.each(Object.keys(environment))('asks for %s by its name', (name) => {
    expect(() => readProvisionConfig({ ...environment, [name]: undefined })).toThrow(`${name} is not set`);
  });

  it('names the logins that have no password, and shows none', () => {
    const DATABASE_PASSWORDS_FILE = sampleFile(JSON.stringify({ ...ALL, web: '', joint_audits: 7 }));
    const read = (): unknown => readProvisionConfig({ ...environment, DATABASE_PASSWORDS_FILE });
    expect(read).toThrow('DATABASE_PASSWORDS_FILE has no password for: joint_audits, web');
    expect(read).not.toThrow('secret');
  });

  it('tells when the passwords cannot be read', () => {
    const DATABASE_PASSWORDS_FILE = sampleFile('not json: secret');
    expect(() => readProvisionConfig({ ...environment, DATABASE_PASSWORDS_FILE })).toThrow(/cannot be read as JSON/);
  });
});
