import { sampleFile } from '../environment/sample-files.js';
import { readMigratorUrls } from './migrate.config.js';

const PARTNERSHIP_FILE = sampleFile();
const [one, two] = ['postgres://one', 'postgres://two'];

describe('The databases to migrate', () => {
  it('are those of every scope that the service works for', () => {
    const environment = { PARTNERSHIP_FILE, DATABASE_MIGRATOR_URL_TEES_VALLEY: one, DATABASE_MIGRATOR_URL_JOINT: two };
    expect([...readMigratorUrls('audits', environment)]).toEqual([
      ['tees-valley', one],
      ['joint', two],
    ]);
    expect([...readMigratorUrls('cases', environment)]).toEqual([['tees-valley', one]]);
  });

  it('are only those that SCOPES names', () => {
    const environment = { PARTNERSHIP_FILE, SCOPES: ' joint ', DATABASE_MIGRATOR_URL_JOINT: two };
    expect([...readMigratorUrls('audits', environment).keys()]).toEqual(['joint']);
  });

  it('is one for web', () => {
    expect([...readMigratorUrls('web', { DATABASE_MIGRATOR_URL: one })]).toEqual([['web', one]]);
  });

  it('cannot be of a scope that the service does not work for', () => {
    expect(() => readMigratorUrls('cases', { PARTNERSHIP_FILE, SCOPES: 'joint' })).toThrow(
      'SCOPES may only name scopes that cases works for: tees-valley',
    );
  });

  it('are asked for by the name of the variable', () => {
    expect(() => readMigratorUrls('audits', { PARTNERSHIP_FILE })).toThrow(
      'DATABASE_MIGRATOR_URL_TEES_VALLEY is not set',
    );
    expect(() => readMigratorUrls('audits', {})).toThrow('PARTNERSHIP_FILE is not set');
  });
});
