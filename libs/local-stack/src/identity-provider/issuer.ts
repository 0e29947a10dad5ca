import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { pageHeaders } from '../pages/page.js';
import { issuerErrorPage, signInPage } from './issuer-pages.js';
import type { IdentityProviderSettings, IssuerKeys, IssuerSettings } from './issuer-settings.js';
import { providerConfiguration } from './provider-configuration.js';

/** Requests as node frameworks know them when they are mounted below a path. */
type MountedRequest = IncomingMessage & { originalUrl?: string };

/** One organisation's sign-in, served below `/<issuer id>`. */
export class DevelopmentIssuer {
  private readonly provider: Provider;
  private readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;

  constructor(
    private readonly all: IdentityProviderSettings,
    private readonly settings: IssuerSettings,
    keys: IssuerKeys,
  ) {
    this.provider = new Provider(settings.url, providerConfiguration(all, settings, keys));
    this.handle = this.provider.callback();
    this.allowAnyAddressOfAccord();
  }

  async serve(request: MountedRequest, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path.startsWith(`/${this.settings.id}/interaction/`)) return this.interact(request, response);
    request.originalUrl = request.url;
    request.url = (request.url ?? '/').slice(this.settings.id.length + 1) || '/';
    return this.handle(request, response);
  }

  /** The sign-in page, and its answer. The provider's cookie ties it to the request for which it was opened. */
  private async interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = pageHeaders(this.all.webUrl);
    try {
      await this.provider.interactionDetails(request, response);
      if (request.method !== 'POST') return void response.writeHead(200, headers).end(signInPage(this.settings));
      const subject = new URLSearchParams(await bodyOf(request)).get('subject') ?? '';
      if (!this.settings.people.some((person) => person.subject === subject)) {
        return void response
          .writeHead(400, headers)
          .end(issuerErrorPage('Nobody was chosen', 'Choose one of the people listed.'));
      }
      await this.provider.interactionFinished(request, response, { login: { accountId: subject } });
    } catch {
      const problem = 'This sign-in is over, or cookies are switched off.';
      response.writeHead(400, headers).end(issuerErrorPage('Sign-in did not work', problem));
    }
  }

  /** `web` owns its addresses; listing them here as well would only let the two drift apart. */
  private allowAnyAddressOfAccord(): void {
    const isOfAccord = (uri: string): boolean => URL.parse(uri)?.origin === this.all.webUrl;
    this.provider.Client.prototype.redirectUriAllowed = isOfAccord;
    this.provider.Client.prototype.postLogoutRedirectUriAllowed = isOfAccord;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > 10_000) throw new Error('The form is too large');
  }
  return body;
}
