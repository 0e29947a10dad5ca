import { relative } from 'node:path';
import { isLocal } from './connect.js';
import { peopleOfIssuer } from './demo-people.js';
import type { Stack } from './stack.js';

/** What whoever started Accord wants to know: where it is, and whom to sign in as. */
export function summaryOf({ ground }: Stack, seconds: number): string {
  const { config } = ground;
  const rows = [
    ['Accord', config.webUrl],
    ...(config.smtpUrl ? [] : [['Mail it sends', config.mailUrl]]),
    ['Data and logs', relative(config.root, config.dataFolder) || config.dataFolder],
  ];
  return [
    `\nAccord is running after ${seconds.toFixed(1)} s. Ctrl-C stops it, "npm start" goes on with its data.\n`,
    ...rows.map(([title = '', value = '']) => `  ${title.padEnd(26)}${value}`),
    ...peopleTable(ground),
    '',
  ].join('\n');
}

function peopleTable({ config, partnership, people }: Stack['ground']): string[] {
  const local = partnership.issuers.filter((issuer) => isLocal(config.identityUrl, issuer.url));
  if (local.length === 0) return [];
  const lines = local.flatMap((issuer) => [
    `\n  ${issuer.name}`,
    ...peopleOfIssuer(issuer.url, partnership, people).map(({ name, hint }) => `    ${name.padEnd(24)}${hint}`),
  ]);
  return ['\n  Choose an organisation, then one of its people; no password is asked for.', ...lines];
}
