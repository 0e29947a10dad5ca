import { join } from 'node:path';
import type { DevServersSettings } from '../dev-servers/dev-servers.config.js';
import type { IdentityProviderSettings, IssuerSettings } from '../identity-provider/issuer-settings.js';
import { isLocal } from './connect.js';
import type { Connections } from './connections.js';
import { peopleOfIssuer } from './demo-people.js';
import type { Ground } from './ground.js';

/** Which of the development servers are wanted: those for which nothing else was given. */
export function devServersSettings(ground: Ground, connections: Connections): DevServersSettings {
  const { config } = ground;
  const issuers = ground.partnership.issuers.filter((issuer) => isLocal(config.identityUrl, issuer.url));
  const mail = { smtpPort: config.ports.smtp, pagePort: config.ports.mail, linkTo: config.webUrl };
  return {
    ...(issuers.length > 0 ? { identityProvider: identityProvider(ground, connections, issuers) } : {}),
    ...(config.smtpUrl ? {} : { mail }),
  };
}

function identityProvider(
  { config, secrets, partnership, people }: Ground,
  connections: Connections,
  issuers: readonly Pick<IssuerSettings, 'id' | 'url' | 'name' | 'scopes'>[],
): IdentityProviderSettings {
  return {
    port: config.ports.identity,
    webUrl: config.webUrl,
    cookieKey: secrets.of('issuer-cookies'),
    keyFile: join(config.dataFolder, 'identity-provider-keys.json'),
    issuers: issuers.map(({ id, url, name, scopes }) => ({
      ...{ id, url, name, scopes },
      people: peopleOfIssuer(url, partnership, people),
      clientId: config.clientId,
      clientSecret: connections.clientSecrets[id] ?? '',
    })),
  };
}
