import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { pageHeaders } from '../pages/page.js';
import { issuerErrorPage } from './issuer-pages.js';
import type { IdentityProviderSettings } from './issuer-settings.js';
import { DevelopmentIssuer } from './issuer.js';
import { signingKeys } from './signing-keys.js';

/** Starts every issuer on one port, each below its own path and with its own key. */
export async function startIdentityProvider(settings: IdentityProviderSettings): Promise<Server> {
  const keys = await signingKeys(
    settings.keyFile,
    settings.issuers.map((issuer) => issuer.id),
  );
  const issuers = new Map(
    settings.issuers.map((issuer) => [
      issuer.id,
      new DevelopmentIssuer(settings, issuer, keys[issuer.id] ?? { keys: [] }),
    ]),
  );
  const server = createServer((request, response) => {
    const issuer = issuers.get((request.url ?? '/').split(/[/?]/)[1] ?? '');
    if (!issuer)
      return void response.writeHead(404, pageHeaders()).end(issuerErrorPage('Not found', 'There is no such issuer.'));
    issuer.serve(request, response).catch(() => response.destroy());
  });
  server.listen(settings.port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
