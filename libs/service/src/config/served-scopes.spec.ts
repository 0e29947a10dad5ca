import type { Partnership } from '@accord/partnership';
import { toScope } from '@accord/kernel';
import { ConfigError } from './config-error.js';
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
