/** A port of the local stack: the setting that changes it and where it is otherwise. */
export interface PortRule {
  readonly setting: string;
  readonly standard: number;
}

/** Every port that a running Accord listens on. */
export const PORT_RULES = {
  web: { setting: 'PORT', standard: 3000 },
  audits: { setting: 'AUDITS_PORT', standard: 3001 },
  cases: { setting: 'CASES_PORT', standard: 3002 },
  notifications: { setting: 'NOTIFICATIONS_PORT', standard: 3003 },
  reports: { setting: 'REPORTS_PORT', standard: 3004 },
  mail: { setting: 'MAIL_PORT', standard: 3005 },
  identity: { setting: 'IDENTITY_PORT', standard: 3006 },
  smtp: { setting: 'SMTP_PORT', standard: 3025 },
  postgres: { setting: 'POSTGRES_PORT', standard: 3032 },
  kafka: { setting: 'KAFKA_PORT', standard: 3092 },
  kafkaController: { setting: 'KAFKA_CONTROLLER_PORT', standard: 3093 },
  webMetrics: { setting: 'WEB_METRICS_PORT', standard: 3100 },
  auditsMetrics: { setting: 'AUDITS_METRICS_PORT', standard: 3101 },
  casesMetrics: { setting: 'CASES_METRICS_PORT', standard: 3102 },
  notificationsMetrics: { setting: 'NOTIFICATIONS_METRICS_PORT', standard: 3103 },
  reportsMetrics: { setting: 'REPORTS_METRICS_PORT', standard: 3104 },
} as const satisfies Record<string, PortRule>;

/** The name of a port in the plan. */
export type PortName = keyof typeof PORT_RULES;

/** Which port everything listens on. */
export type PortPlan = Readonly<Record<PortName, number>>;

/** Reads the plan: what is set is taken as it is; the rest is standard, moved by `ACCORD_PORT_OFFSET` for a second stack beside it. */
export function planPorts(env: NodeJS.ProcessEnv): PortPlan {
  const offset = env['ACCORD_PORT_OFFSET'] ? wholeNumber('ACCORD_PORT_OFFSET', env['ACCORD_PORT_OFFSET'], 60_000) : 0;
  const entries = Object.entries(PORT_RULES).map(([name, { setting, standard }]) => {
    const given = env[setting];
    return [name, given ? wholeNumber(setting, given, 65_535) : standard + offset];
  });
  return Object.fromEntries(entries) as PortPlan;
}

function wholeNumber(setting: string, text: string, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new Error(`${setting} must be a whole number from 1 to ${most}.`);
  }
  return number;
}
