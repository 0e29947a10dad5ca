import type { Partnership } from '@accord/partnership';
import { planKafka, type AccessRule } from './kafka-plan.js';

const partnership = {
  scopes: [
    { id: 'stockton', kind: 'authority' },
    { id: 'hartlepool', kind: 'authority' },
    { id: 'joint', kind: 'joint' },
  ],
} as Partnership;

const { topics, rules } = planKafka(partnership);
const of = (principal: string): string[] =>
  rules.filter((rule) => rule.principal === principal).map((rule) => `${rule.operation} ${rule.resource} ${rule.name}`);

describe(planKafka.name, () => {
  it('makes one topic per channel and scope in which its owner works', () => {
    expect(topics).toEqual(expect.arrayContaining(['stockton.people', 'hartlepool.people', 'joint.people']));
    expect(new Set(topics).size).toBe(topics.length);
  });

  it('lets the owner write and describe, and not read', () => {
    expect(of('stockton.audits')).toEqual(
      expect.arrayContaining(['WRITE topic stockton.people', 'DESCRIBE topic stockton.people']),
    );
    expect(of('stockton.audits')).not.toContain('READ topic stockton.people');
  });

  it('lets a reader read in its own group only', () => {
    expect(of('joint.reports')).toEqual([
      'READ topic joint.people',
      'DESCRIBE topic joint.people',
      'READ group joint.reports',
    ]);
    expect(rules.filter((rule) => rule.resource === 'group').every((rule) => rule.name === rule.principal)).toBe(true);
  });

  it('gives nothing to a service that does not work in a scope', () => {
    expect(of('joint.cases')).toEqual([]);
    expect(of('stockton.reports')).toEqual([]);
  });

  it('gives no principal anything outside its own scope', () => {
    const scopeOf = (name: string): string => name.slice(0, name.indexOf('.'));
    const foreign = rules.filter((rule: AccessRule) => scopeOf(rule.name) !== scopeOf(rule.principal));
    expect(foreign).toEqual([]);
  });
});
