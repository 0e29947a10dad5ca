import { fileURLToPath } from 'node:url';
import { StackConfig } from './stack.config.js';

describe('StackConfig', () => {
  it('starts everything itself when nothing is given', () => {
    const config = new StackConfig({}, '/clone');
    expect(config).toMatchObject({
      dataFolder: '/clone/.accord/data',
      kafka: undefined,
      databaseAdminUrl: undefined,
      smtpUrl: undefined,
    });
    expect(config.webUrl).toBe('http://localhost:3000');
  });

  it('records the demonstration audit behind the start, unless told when', () => {
    expect(new StackConfig({}, '/clone').demonstration).toBe('behind');
    expect(new StackConfig({ ACCORD_DEMONSTRATION: 'wait' }, '/clone').demonstration).toBe('wait');
    const wrong = { ACCORD_DEMONSTRATION: 'later' };
    expect(() => new StackConfig(wrong, '/clone')).toThrow('ACCORD_DEMONSTRATION must be one of wait, behind, none.');
  });

  it('names what else must be set for a given Kafka, and no value', () => {
    const passwords = { KAFKA_BROKERS: 'kafka.example:9092', KAFKA_ADMIN_PASSWORD: 'not-to-be-shown' };
    expect(() => new StackConfig(passwords, '/clone')).toThrow(/^KAFKA_PASSWORDS_FILE must be set as well/);
  });

  it('names the file of passwords that cannot be read, and nothing that is in it', () => {
    const given = { KAFKA_BROKERS: 'kafka.example:9092', KAFKA_ADMIN_USERNAME: 'admin', KAFKA_ADMIN_PASSWORD: 'x' };
    const file = fileURLToPath(import.meta.url);
    expect(() => new StackConfig({ ...given, KAFKA_PASSWORDS_FILE: file }, '/clone')).toThrow(
      /^KAFKA_PASSWORDS_FILE cannot be read as JSON \{"<scope>.<service>": "password"\}.$/,
    );
  });

  it('reads issuers of somebody else, addresses with an equals sign included', () => {
    const config = new StackConfig(
      { OIDC_ISSUERS: 'stockton=https://login.example/a?b=c, hartlepool=https://other.example' },
      '/clone',
    );
    expect(config.issuers).toEqual({ stockton: 'https://login.example/a?b=c', hartlepool: 'https://other.example' });
  });

  it('refuses a list of issuers without addresses', () => {
    expect(() => new StackConfig({ OIDC_ISSUERS: 'stockton' }, '/clone')).toThrow('OIDC_ISSUERS must be a list');
  });

  it('asks for the secret of a real issuer by the name of its setting', () => {
    expect(() => new StackConfig({}, '/clone').clientSecret('cleveland-police')).toThrow(
      'OIDC_CLIENT_SECRET_CLEVELAND_POLICE',
    );
  });
});
