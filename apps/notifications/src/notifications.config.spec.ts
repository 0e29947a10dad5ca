import { ConfigError, readConfig } from '@accord/service';
import { NotificationsConfig } from './notifications.config.js';

describe('NotificationsConfig', () => {
  const usual = {
    PARTNERSHIP_FILE: 'partnership.yaml',
    PORT: '3003',
    METRICS_PORT: '3103',
    KAFKA_BROKERS: 'localhost:3092',
    SMTP_URL: 'smtp://localhost:3025',
    MAIL_FROM: 'Accord <accord@localhost>',
    WEB_URL: 'http://localhost:3000',
  };

  it.each([
    ['SMTP_URL', 'smtps://account:pass%40word@mail.example:465'],
    ['SMTP_URL', 'smtp://mail.example?requireTLS=true'],
    ['MAIL_FROM', 'accord@stockton.example'],
    ['WEB_URL', 'https://accord.example'],
  ])('takes %s %s', (name, value) => {
    expect(() => readConfig(NotificationsConfig, { ...usual, [name]: value })).not.toThrow();
  });

  it.each([
    ['SMTP_URL', 'mail.example:25'],
    ['SMTP_URL', 'http://account:secret@mail.example'],
    ['MAIL_FROM', 'Accord'],
    ['WEB_URL', 'elsewhere.example'],
    ['WEB_URL', ''],
  ])('refuses %s %s by name, without its value', (name, value) => {
    let problem: unknown;
    try {
      readConfig(NotificationsConfig, { ...usual, [name]: value });
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(ConfigError);
    const { problems } = problem as ConfigError;
    expect(problems).toEqual([expect.stringContaining(name)]);
    if (value) expect(problems[0]).not.toContain(value);
  });
});
