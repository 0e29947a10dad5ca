import { randomUUID } from 'node:crypto';
import { askForTopics, askForVersions, KafkaAttacker, RunningStack, withKafkaRules } from '@accord/testing';
import { SERVES, SERVICES, type DemoScope } from './cast.js';

const stack = RunningStack.fromEnvironment();
const SCOPES = stack.partnership.scopes.map(({ id }) => id as DemoScope);
const AUTHORITIES = ['stockton', 'hartlepool'];
const TOPICS = [
  ...SCOPES.flatMap((scope) => [`${scope}.people`, `${scope}.audits`]),
  ...AUTHORITIES.flatMap((scope) => [`${scope}.cases`, `${scope}.sharing`]),
  // What each reader tells of messages that it could not apply: nobody's to read but an administrator's of Kafka.
  ...AUTHORITIES.flatMap((scope) => ['audits', 'cases', 'notifications'].map((one) => `${scope}.${one}.dead-letters`)),
  ...['audits', 'notifications', 'reports'].map((one) => `joint.${one}.dead-letters`),
];

/** Every principal; who may write or read what is written out here, not taken from what is tested. */
const PRINCIPALS = SERVICES.flatMap((service) =>
  SERVES[service].map((scope) => ({ scope, service, name: `${scope}.${service}` })),
);

const authority = (scope: string): Record<string, { writes: string[]; reads: string[] }> => ({
  [`${scope}.audits`]: {
    writes: [`${scope}.people`, `${scope}.audits`, `${scope}.sharing`, `${scope}.audits.dead-letters`],
    reads: [`${scope}.cases`, 'joint.audits'],
  },
  [`${scope}.cases`]: {
    writes: [`${scope}.cases`, `${scope}.cases.dead-letters`],
    reads: [`${scope}.people`, `${scope}.audits`, 'joint.audits'],
  },
  [`${scope}.notifications`]: {
    writes: [`${scope}.notifications.dead-letters`],
    reads: [`${scope}.people`, `${scope}.audits`],
  },
});

const RIGHTS: Readonly<Record<string, { writes: string[]; reads: string[] }>> = {
  ...authority('stockton'),
  ...authority('hartlepool'),
  'joint.audits': {
    writes: ['joint.people', 'joint.audits', 'joint.audits.dead-letters'],
    reads: ['stockton.sharing', 'hartlepool.sharing'],
  },
  'joint.notifications': { writes: ['joint.notifications.dead-letters'], reads: ['joint.people', 'joint.audits'] },
  'joint.reports': {
    writes: ['joint.reports.dead-letters'],
    reads: ['joint.people', 'joint.audits', 'stockton.sharing', 'hartlepool.sharing'],
  },
};

const rightsOf = (name: string): { writes: string[]; reads: string[] } => RIGHTS[name] ?? { writes: [], reads: [] };

const as = (principal: string, password?: string): KafkaAttacker => new KafkaAttacker(stack, principal, password);

/** A message that its readers let pass without effect. */
function harmless(scope: DemoScope): { key: string; value: string } {
  const key = randomUUID();
  const envelope = {
    specversion: '1.0',
    id: randomUUID(),
    source: `urn:accord:${scope}:audits`,
    type: 'separation-tried.v1',
    subject: key,
    time: new Date().toISOString(),
    accordscope: scope,
    sequence: '1',
    data: {},
  };
  return { key, value: JSON.stringify(envelope) };
}

describe('With the password of one principal, the broker refuses', () => {
  const writes = PRINCIPALS.flatMap(({ name }) =>
    TOPICS.filter((topic) => !rightsOf(name).writes.includes(topic)).map((topic) => ({ name, topic })),
  );
  // What one wrote oneself is no secret to one, so it is not tried.
  const reads = PRINCIPALS.flatMap(({ name }) =>
    TOPICS.filter((topic) => ![...rightsOf(name).reads, ...rightsOf(name).writes].includes(topic)).map((topic) => ({
      name,
      topic,
    })),
  );
  const groups = PRINCIPALS.flatMap(({ name }) =>
    [...PRINCIPALS.map((other) => other.name), 'anything', `${name}.mine`]
      .filter((group) => group !== name)
      .map((group) => ({ name, topic: rightsOf(name).reads[0] ?? '', group })),
  );

  it(`to write any topic but one's own (${writes.length} pairs)`, async () => {
    const outcomes = await Promise.all(
      writes.map(({ name, topic }) => as(name).write(topic, [{ key: 'mine', value: 'mine' }])),
    );
    expect(Object.keys(RIGHTS).toSorted()).toEqual(PRINCIPALS.map(({ name }) => name).toSorted());
    expect(outcomes).toEqual(writes.map(() => 'TOPIC_AUTHORIZATION_FAILED'));
  });

  it(`to read any topic but those one is meant to hear (${reads.length} pairs)`, async () => {
    const seen = await Promise.all(reads.map(({ name, topic }) => as(name).read(topic, name)));
    expect(seen).toEqual(reads.map(() => ({ outcome: 'TOPIC_AUTHORIZATION_FAILED', values: [] })));
  });

  it(`to read in a group that is another's (${groups.length} pairs)`, async () => {
    const seen = await Promise.all(groups.map(({ name, topic, group }) => as(name).read(topic, group)));
    expect(seen).toEqual(groups.map(() => ({ outcome: 'KafkaJSGroupCoordinatorNotFound', values: [] })));
  });

  it.each(PRINCIPALS)('$name to know of a topic, a group or a rule that is not its own', async ({ scope, name }) => {
    const attacker = as(name);
    const known = [...rightsOf(name).writes, ...rightsOf(name).reads].toSorted();
    expect((await attacker.topics()).toSorted()).toEqual(known);
    let groupNames: string[] = [];
    await attacker.administer(
      async (admin) => (groupNames = (await admin.listGroups()).groups.map(({ groupId }) => groupId)),
    );
    expect(groupNames).toEqual([name]);
    const foreign = TOPICS.find((topic) => !known.includes(topic)) ?? '';
    const everything = { resourceType: 1, resourcePatternType: 1, operation: 1, permissionType: 1 };
    const outcomes = [
      await attacker.administer((admin) => admin.fetchTopicOffsets(foreign)),
      await attacker.administer((admin) =>
        admin.describeConfigs({ includeSynonyms: false, resources: [{ type: 2, name: foreign }] }),
      ),
      await attacker.administer((admin) => admin.createTopics({ topics: [{ topic: `${scope}.mine` }] })),
      await attacker.administer((admin) => admin.describeAcls(everything)),
      await attacker.administer((admin) => admin.fetchOffsets({ groupId: 'hartlepool.reports', topics: [foreign] })),
    ];
    const expected = [
      'TOPIC_AUTHORIZATION_FAILED',
      'TOPIC_AUTHORIZATION_FAILED',
      'TOPIC_AUTHORIZATION_FAILED',
      'CLUSTER_AUTHORIZATION_FAILED',
    ];
    expect(outcomes).toEqual([...expected, 'KafkaJSGroupCoordinatorNotFound']);
  });
});

describe('The broker lets nobody in', () => {
  it('with a wrong password, that of another principal, none, or an unknown name', async () => {
    const other = stack.description.kafka.passwords['hartlepool.audits'] ?? '';
    const tries = [
      as('stockton.audits', 'guessed'),
      as('stockton.audits', other),
      as('stockton.audits', ''),
      as('stockton.reports', other),
      as('admin', other),
    ];
    const outcomes = await Promise.all(tries.map((attacker) => attacker.signIn()));
    expect(outcomes).toEqual(tries.map(() => 'KafkaJSSASLAuthenticationError'));
    expect(await as('stockton.audits').signIn()).toBe('done');
  });

  it('who does not sign in at all: it hangs up, though it understood the request', async () => {
    expect(await askForTopics(stack)).toBe('hung up');
    expect(await askForVersions(stack)).toBe('answered');
  });
});

describe('What refuses is the missing rule, since with it the same attack succeeds:', () => {
  const topicRules = (principal: string, name: string, ...operations: ('READ' | 'WRITE' | 'DESCRIBE')[]) =>
    operations.map((operation) => ({ principal, resource: 'topic', name, operation }) as const);

  it('the joint scope writes as an authority', async () => {
    const attack = (): Promise<string> => as('joint.audits').write('hartlepool.people', [harmless('hartlepool')]);
    expect(await attack()).toBe('TOPIC_AUTHORIZATION_FAILED');
    const rules = topicRules('joint.audits', 'hartlepool.people', 'WRITE', 'DESCRIBE');
    expect(await withKafkaRules(stack, rules, attack)).toBe('done');
    expect(await attack()).toBe('TOPIC_AUTHORIZATION_FAILED');
  });

  it("one authority reads the other's people", async () => {
    const group = {
      principal: 'hartlepool.notifications',
      resource: 'group',
      name: 'hartlepool.thieves',
      operation: 'READ',
    } as const;
    const rules = [...topicRules('hartlepool.notifications', 'stockton.people', 'READ', 'DESCRIBE'), group];
    const attack = () => as('hartlepool.notifications').read('stockton.people', 'hartlepool.thieves');
    const { outcome, values } = await withKafkaRules(stack, rules, attack);
    expect(outcome).toBe('done');
    expect(values.join()).toContain('@stockton.example');
    expect(await attack()).toEqual({ outcome: 'TOPIC_AUTHORIZATION_FAILED', values: [] });
  });

  it("a service reads in a group that is not its own, and learns of another scope's topic", async () => {
    const group = {
      principal: 'stockton.notifications',
      resource: 'group',
      name: 'stockton.reports',
      operation: 'READ',
    } as const;
    const attack = () => as('stockton.notifications').read('stockton.people', 'stockton.reports');
    expect((await withKafkaRules(stack, [group], attack)).outcome).toBe('done');
    const rules = topicRules('stockton.notifications', 'joint.people', 'DESCRIBE');
    const topics = await withKafkaRules(stack, rules, () => as('stockton.notifications').topics());
    expect(topics.toSorted()).toEqual([
      'joint.people',
      'stockton.audits',
      'stockton.notifications.dead-letters',
      'stockton.people',
    ]);
  });
});
