import type { Issuer, Partnership } from '@accord/partnership';
import { IdentityProvider } from './identity-provider.js';

/** How this application is known to the organisations' sign-ins. */
export interface ClientSettings {
  readonly clientId: string;
  readonly webUrl: string;
  /** By issuer id. */
  readonly secrets: ReadonlyMap<string, string>;
}

/** One client per issuer of the partnership file, and no other issuer at all. */
export class IdentityProviders {
  private readonly providers: ReadonlyMap<string, IdentityProvider>;

  constructor(
    private readonly partnership: Partnership,
    settings: ClientSettings,
  ) {
    this.providers = new Map(
      partnership.issuers.map((issuer) => [issuer.id, new IdentityProvider(registration(issuer, settings))]),
    );
  }

  /** The issuer's entry in the partnership file, if it has one of that id. */
  describe(issuerId: string): Issuer | undefined {
    return this.partnership.issuers.find((issuer) => issuer.id === issuerId);
  }

  /** Throws when there is no such issuer: callers take the id from the file or from a session. */
  get(issuerId: string): IdentityProvider {
    const provider = this.providers.get(issuerId);
    if (!provider) throw new Error('There is no such issuer in the partnership file');
    return provider;
  }
}

function registration(issuer: Issuer, settings: ClientSettings) {
  return {
    url: issuer.url,
    clientId: settings.clientId,
    clientSecret: settings.secrets.get(issuer.id) ?? '',
    resources: issuer.scopes.map((scope) => `urn:accord:${scope}`),
    webUrl: settings.webUrl,
  };
}
