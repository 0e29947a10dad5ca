import type { Partnership } from '@accord/partnership';

const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Plain http may not leave this machine: neither for the pages nor for a sign-in. Says which address does. */
export function plainHttpProblems(webUrl: string, partnership: Partnership): string[] {
  const issuers = partnership.issuers.filter((issuer) => isPlainElsewhere(issuer.url));
  return [
    ...(isPlainElsewhere(webUrl) ? ['WEB_URL must begin with https unless it is on localhost'] : []),
    ...issuers.map(
      (issuer) => `issuers.${issuer.id}.url of the partnership file must begin with https unless it is on localhost`,
    ),
  ];
}

function isPlainElsewhere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol !== 'https:' && !THIS_MACHINE.has(hostname);
}
