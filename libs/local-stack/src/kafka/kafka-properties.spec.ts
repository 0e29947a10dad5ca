import { readFileSync } from 'node:fs';
import { KAFKA_VERSION } from './kafka-installation.js';
import { kafkaProperties } from './kafka-properties.js';

const text = kafkaProperties({ port: 1234, controllerPort: 1235, logDir: '/data/log', brokerPassword: 'secret' });

describe('kafkaProperties', () => {
  it('listens on this machine only, with passwords on both listeners', () => {
    expect(text).toContain('listeners=SASL_PLAINTEXT://127.0.0.1:1234,CONTROLLER://127.0.0.1:1235\n');
    expect(text).toContain('listener.security.protocol.map=CONTROLLER:SASL_PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT\n');
  });

  it('lets nobody do what no rule allows', () => {
    expect(text).toContain('allow.everyone.if.no.acl.found=false\n');
    expect(text).toContain('super.users=User:broker;User:admin\n');
  });
});

describe('kafkaProperties of one node of three', () => {
  const cluster = { nodeId: 2, controllerPorts: [11, 1235, 33] };
  const settings = { port: 1234, controllerPort: 1235, logDir: '/data/log', brokerPassword: 'secret', cluster };
  const lines = kafkaProperties(settings).split('\n');

  it('knows its number and all voters', () => {
    expect(lines).toContain('node.id=2');
    expect(lines).toContain('controller.quorum.voters=1@127.0.0.1:11,2@127.0.0.1:1235,3@127.0.0.1:33');
  });

  it('acknowledges what two of three have, and lets nobody lead who has less', () => {
    expect(lines).toContain('default.replication.factor=3');
    expect(lines).toContain('min.insync.replicas=2');
    expect(lines).toContain('unclean.leader.election.enable=false');
    expect(lines).toContain('offsets.topic.replication.factor=3');
    expect(lines).not.toContain('offsets.topic.replication.factor=1');
  });
});

describe('pom.xml', () => {
  it('asks Maven for the release that the code expects', () => {
    const pom = readFileSync(new URL('../../kafka/pom.xml', import.meta.url), 'utf8');
    expect(pom).toMatch(new RegExp(`<artifactId>kafka_2.13</artifactId>\\s*<version>${KAFKA_VERSION}</version>`));
  });
});
