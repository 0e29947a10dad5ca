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
  it('makes one topic per channel and scope that has it', () => {
    expect(topics.filter((topic) => !topic.endsWith('.dead-letters')).toSorted()).toEqual([
      ...['hartlepool.audits', 'hartlepool.cases', 'hartlepool.people', 'hartlepool.sharing'],
      ...['joint.audits', 'joint.people'],
      ...['stockton.audits', 'stockton.cases', 'stockton.people', 'stockton.sharing'],
    ]);
  });

  it('makes one topic per reader and scope for what it parked, which it alone writes and nobody reads', () => {
    const deadLetters = topics.filter((topic) => topic.endsWith('.dead-letters'));
    expect(deadLetters.toSorted()).toEqual(
      [
        ...['hartlepool.audits', 'hartlepool.cases', 'hartlepool.notifications'],
        ...['joint.audits', 'joint.notifications', 'joint.reports'],
        ...['stockton.audits', 'stockton.cases', 'stockton.notifications'],
      ].map((reader) => `${reader}.dead-letters`),
    );
    for (const topic of deadLetters) {
      const principal = topic.slice(0, -'.dead-letters'.length);
      expect(rules.filter(({ name }) => name === topic)).toEqual(
        (['WRITE', 'DESCRIBE'] as const).map((operation) => ({ principal, resource: 'topic', name: topic, operation })),
      );
    }
  });

  it('lets the owner write and describe, and not read', () => {
    expect(of('stockton.audits')).toEqual(
      expect.arrayContaining(['WRITE topic stockton.people', 'DESCRIBE topic stockton.people']),
    );
    expect(of('stockton.audits')).not.toContain('READ topic stockton.people');
  });

  it('lets a reader read in its own groups only', () => {
    expect(of('stockton.notifications')).toEqual([
      'READ topic stockton.people',
      'DESCRIBE topic stockton.people',
      'READ topic stockton.audits',
      'DESCRIBE topic stockton.audits',
      'READ group stockton.notifications',
      'READ group stockton.notifications.rebuild',
      'WRITE topic stockton.notifications.dead-letters',
      'DESCRIBE topic stockton.notifications.dead-letters',
    ]);
    const groups = rules.filter((rule) => rule.resource === 'group');
    expect(groups.filter(({ name, principal }) => ![principal, `${principal}.rebuild`].includes(name))).toEqual([]);
  });

  it('gives nothing to a service that does not work in a scope', () => {
    expect(of('joint.cases')).toEqual([]);
    expect(of('stockton.reports')).toEqual([]);
  });

  it('lets nobody write, and no authority read, what is of another authority', () => {
    const scopeOf = (name: string): string => name.slice(0, name.indexOf('.'));
    const foreign = rules.filter((rule: AccessRule) => scopeOf(rule.name) !== scopeOf(rule.principal));
    expect(foreign.filter(({ operation }) => operation === 'WRITE')).toEqual([]);
    expect([...new Set(foreign.map(({ principal, name }) => `${principal} ${name}`))].toSorted()).toEqual([
      'hartlepool.audits joint.audits',
      'hartlepool.cases joint.audits',
      'joint.audits hartlepool.sharing',
      'joint.audits stockton.sharing',
      'joint.reports hartlepool.sharing',
      'joint.reports stockton.sharing',
      'stockton.audits joint.audits',
      'stockton.cases joint.audits',
    ]);
  });
});
