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

describe('pom.xml', () => {
  it('asks Maven for the release that the code expects', () => {
    const pom = readFileSync(new URL('../../kafka/pom.xml', import.meta.url), 'utf8');
    expect(pom).toMatch(new RegExp(`<artifactId>kafka_2.13</artifactId>\\s*<version>${KAFKA_VERSION}</version>`));
  });
});
