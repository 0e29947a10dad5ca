import { IsString } from 'class-validator';
import { ConfigError } from './config-error.js';
import type { Environment } from './environment.config.js';
import { readConfig } from './read-config.js';
import { ServiceConfig } from './service-config.js';

const good: Environment = {
  PARTNERSHIP_FILE: '/etc/accord/partnership.yaml',
  PORT: '3001',
  METRICS_PORT: '3101',
  KAFKA_BROKERS: 'one:9092, two:9092',
};

class MailConfig extends ServiceConfig {
  @IsString()
  smtpUrl!: string;
}

function problemsOf(environment: Environment, type: new () => ServiceConfig = ServiceConfig): readonly string[] {
  try {
    readConfig(type, environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('reads each property from the variable of its name, with defaults', () => {
    expect(readConfig(ServiceConfig, good)).toEqual({
      partnershipFile: '/etc/accord/partnership.yaml',
      port: 3001,
      metricsPort: 3101,
      kafkaBrokers: ['one:9092', 'two:9092'],
      bindAddress: '127.0.0.1',
      databasePoolSize: 8,
      kafkaTls: false,
      logLevel: 'info',
      scopes: undefined,
    });
  });

  it('takes an empty variable as one that is not set', () => {
    expect(problemsOf({ ...good, PORT: ' ' })).toEqual(['PORT is not set']);
    expect(readConfig(ServiceConfig, { ...good, LOG_LEVEL: '' }).logLevel).toBe('info');
  });

  it.each([
    ['PORT', 'hunter2'],
    ['PORT', '70000'],
    ['METRICS_PORT', '-1'],
    ['DATABASE_POOL_SIZE', '0'],
    ['KAFKA_TLS', 'hunter2'],
    ['KAFKA_BROKERS', ' , '],
    ['KAFKA_BROKERS', 'one:9092,hunter2'],
    ['BIND_ADDRESS', 'hunter2'],
    ['LOG_LEVEL', 'hunter2'],
    ['SCOPES', ','],
  ])('names %s when it is wrong, and not what it holds', (variable, value) => {
    const problems = problemsOf({ ...good, [variable]: value });
    expect(problems.length).toBeGreaterThan(0);
    problems.forEach((problem) => expect(problem).toContain(variable));
    expect(problems.join()).not.toContain('hunter2');
  });

  it('names everything that is wrong at once', () => {
    const problems = problemsOf({ PORT: 'x' }, MailConfig);
    for (const variable of ['PORT', 'PARTNERSHIP_FILE', 'METRICS_PORT', 'KAFKA_BROKERS', 'SMTP_URL']) {
      expect(problems.join()).toContain(variable);
    }
  });
});
