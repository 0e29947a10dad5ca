import { planPorts } from './port-plan.js';

describe('planPorts', () => {
  it('puts everything at its standard port', () => {
    expect(planPorts({})).toMatchObject({
      web: 3000,
      audits: 3001,
      mail: 3005,
      postgres: 3032,
      kafka: 3092,
      webMetrics: 3100,
    });
  });

  it('moves what is standard by the offset and leaves alone what is set', () => {
    const ports = planPorts({ ACCORD_PORT_OFFSET: '10000', PORT: '8080' });
    expect(ports).toMatchObject({ web: 8080, audits: 13001, kafkaController: 13093 });
  });

  it('gives no port twice', () => {
    const ports = Object.values(planPorts({}));
    expect(new Set(ports).size).toBe(ports.length);
  });

  it.each(['0', '65536', '80.5', 'http'])('names the setting of an impossible port: %s', (text) => {
    expect(() => planPorts({ MAIL_PORT: text })).toThrow('MAIL_PORT must be a whole number from 1 to 65535.');
  });
});
