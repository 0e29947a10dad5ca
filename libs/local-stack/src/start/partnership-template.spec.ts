import { readFileSync } from 'node:fs';
import { ROLE_NAMES, ROLES } from '@accord/kernel';
import { readPartnership, type Partnership } from '@accord/partnership';
import { peopleOfIssuer, readPeople } from './demo-people.js';
import { withIssuerAddresses } from './partnership-template.js';

const demo = (name: string): string => readFileSync(new URL(`../../demo/${name}`, import.meta.url), 'utf8');
const partnership: Partnership = readPartnership(demo('partnership.yaml'), 'partnership.yaml');
const people = readPeople(demo('people.yaml'));

describe('withIssuerAddresses', () => {
  it('follows the identity provider to another port, and puts a real issuer in the place of one of its own', () => {
    const text = 'a: http://localhost:3006/stockton b: http://localhost:3006/hartlepool';
    const addresses = withIssuerAddresses(text, 'http://localhost:13006', { hartlepool: 'https://login.example' });
    expect(addresses).toBe('a: http://localhost:13006/stockton b: https://login.example');
  });

  it('leaves a usable partnership', () => {
    const moved = withIssuerAddresses(demo('partnership.yaml'), 'http://localhost:13006', {});
    expect(readPartnership(moved, 'moved').issuers.map((issuer) => issuer.url)).toContain(
      'http://localhost:13006/scrutiny',
    );
  });
});

describe('the demonstration', () => {
  it('has somebody in every role, in every kind of scope where it can be granted', () => {
    const kinds = new Map(partnership.scopes.map((scope) => [scope.id, scope.kind]));
    const granted = people.flatMap((person) =>
      person.grants.map((grant) => `${grant.role} in ${kinds.get(grant.scope)}`),
    );
    const wanted = ROLE_NAMES.filter((role) => role !== 'administrator').flatMap((role) =>
      ROLES[role].scopes.map((kind) => `${role} in ${kind}`),
    );
    expect(granted).toEqual(expect.arrayContaining(wanted));
  });

  it('grants nothing that its own partnership does not allow', () => {
    const impossible = people.flatMap((person) => {
      const issuer = partnership.issuers.find((candidate) => candidate.url === person.issuer);
      return person.grants.filter(({ scope, agency }) => {
        const serves = partnership.agencies.find((candidate) => candidate.id === agency)?.serves ?? [];
        return !issuer?.scopes.includes(scope) || !serves.includes(scope);
      });
    });
    expect(impossible).toEqual([]);
  });

  it('offers an issuer its own people, the first administrators among them, and some who can still be invited', () => {
    const hints = peopleOfIssuer('http://localhost:3006/stockton', partnership, people).map(
      ({ subject, hint }) => `${subject}: ${hint}`,
    );
    expect(hints).toContain('tegwen-pritchard: Administrator, Stockton-on-Tees');
    expect(hints).toContain(
      'amara-okafor: Director or head of service, Stockton-on-Tees and Safeguarding children partnership',
    );
    expect(hints).toContain('zubair-hoxha: Not in Accord yet: can be invited');
    expect(hints.join()).not.toContain('farida-noorzai');
  });
});
