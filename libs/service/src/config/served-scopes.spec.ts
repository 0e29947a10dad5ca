import type { Partnership } from '@accord/partnership';
import { toScope } from '@accord/kernel';
import { ConfigError } from './config-error.js';
import { readDatabaseUrls } from './read-database-urls.js';
import { readScopeVariables } from './read-scope-variables.js';
import { servedScopes } from './served-scopes.js';

const partnership = {
  scopes: [
    { id: 'stockton', kind: 'authority' },
    { id: 'north-tees', kind: 'authority' },
    { id: 'joint', kind: 'joint' },
  ],
} as Partnership;

describe('servedScopes', () => {
  it('is all that the partnership gives the service, or the named ones of them', () => {
    expect(servedScopes(partnership, 'audits')).toEqual(['stockton', 'north-tees', 'joint']);
    expect(servedScopes(partnership, 'cases')).toEqual(['stockton', 'north-tees']);
    expect(servedScopes(partnership, 'audits', ['joint', 'stockton'])).toEqual(['stockton', 'joint']);
  });

  it('refuses a scope in which the service does not work', () => {
    expect(() => servedScopes(partnership, 'reports', ['stockton'])).toThrow(ConfigError);
    expect(() => servedScopes(partnership, 'audits', ['elsewhere'])).toThrow(/SCOPES/);
  });
});

describe('readDatabaseUrls', () => {
  const scopes = [toScope('stockton'), toScope('joint')];

  it('names every variable that holds no address, and not what it holds', () => {
    const wrong = { DATABASE_URL_STOCKTON: 'hunter2', DATABASE_URL_JOINT: 'https://hunter2' };
    expect(() => readDatabaseUrls(wrong, scopes)).toThrow(/DATABASE_URL_STOCKTON must[^]*DATABASE_URL_JOINT must/);
    expect(() => readDatabaseUrls(wrong, scopes)).not.toThrow(/hunter2/);
    const right = { DATABASE_URL_STOCKTON: 'postgres://a:b@c/d', DATABASE_URL_JOINT: 'postgresql://a:b%40@c:1/d' };
    expect([...readDatabaseUrls(right, scopes).keys()]).toEqual(scopes);
  });
});

describe('readScopeVariables', () => {
  it('reads one variable per scope and names all that are missing', () => {
    const scopes = [toScope('stockton'), toScope('north-tees')];
    const environment = { DATABASE_URL_STOCKTON: 'a', DATABASE_URL_NORTH_TEES: 'b' };
    expect([...readScopeVariables(environment, 'DATABASE_URL', scopes).values()]).toEqual(['a', 'b']);
    expect(() => readScopeVariables({}, 'DATABASE_URL', scopes)).toThrow(
      /DATABASE_URL_STOCKTON[^]*DATABASE_URL_NORTH_TEES/,
    );
  });
});
