import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';
import { QuietAdapter } from './quiet-adapter.js';

const HOUR = 3600;

/** What a stub issuer is started with. */
export interface StubIssuerOptions {
  /** The scopes in which its people may act. */
  readonly scopes: readonly string[];
  readonly clientSecret: string;
  readonly accessTokenSeconds?: number;
}

/**
 * A real OpenID provider (code with PKCE, resource indicators, rotating refresh tokens, sign-out) that lets in whoever the test
 * says, without a page.
 */
export class StubIdentityProvider {
  /** Who signs in next. */
  subject = 'tegwen';
  /** Refresh requests that were sent to it, and the most of them at one time. */
  readonly refreshes = { count: 0, inFlight: 0, mostInFlight: 0 };
  /** Answers nothing, as if it were switched off. */
  isAway = false;
  private provider!: Provider;

  private constructor(
    private readonly server: Server,
    private readonly options: StubIssuerOptions,
  ) {}

  static async start(options: StubIssuerOptions): Promise<StubIdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const stub = new StubIdentityProvider(server, options);
    stub.provider = new Provider(stub.url, stub.configuration(await newKey()));
    // Any address of the web under test: its port is known only later.
    stub.provider.Client.prototype.redirectUriAllowed = (uri: string) => uri.endsWith('/sign-in/callback');
    stub.provider.Client.prototype.postLogoutRedirectUriAllowed = (uri: string) => uri.endsWith('/signed-out');
    const handle = stub.provider.callback();
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (stub.isAway) return void response.destroy();
      if (request.url?.startsWith('/interaction/')) return void stub.letIn(request, response);
      if (request.url === '/token') stub.watch(response);
      void handle(request, response);
    });
    return stub;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** As when an organisation disables an account: no refresh token is taken any more. */
  revokeEverything(): void {
    QuietAdapter.forget('RefreshToken');
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async letIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.subject === 'nobody') {
      return this.provider.interactionFinished(request, response, {
        error: 'access_denied',
        error_description: 'cancelled',
      });
    }
    return this.provider.interactionFinished(request, response, {
      login: { accountId: this.subject, remember: false },
    });
  }

  private watch(response: ServerResponse): void {
    const { refreshes } = this;
    refreshes.count += 1;
    refreshes.inFlight += 1;
    refreshes.mostInFlight = Math.max(refreshes.mostInFlight, refreshes.inFlight);
    response.once('close', () => {
      refreshes.inFlight -= 1;
    });
  }

  private configuration(key: JWK): Configuration {
    const { scopes, clientSecret, accessTokenSeconds = 300 } = this.options;
    return {
      adapter: QuietAdapter,
      jwks: { keys: [key as never] },
      clients: [
        {
          client_id: 'accord-web',
          client_secret: clientSecret,
          grant_types: ['authorization_code', 'refresh_token'],
          redirect_uris: ['http://localhost/sign-in/callback'],
          post_logout_redirect_uris: ['http://localhost/signed-out'],
        },
      ],
      claims: { openid: ['sub'], profile: ['name'] },
      conformIdTokenClaims: false,
      cookies: { keys: ['test'] },
      pkce: { required: () => true },
      rotateRefreshToken: true,
      issueRefreshToken: () => Promise.resolve(true),
      expiresWithSession: () => false,
      findAccount: (_context, subject) => ({
        accountId: subject,
        claims: () => ({ sub: subject, name: `Person ${subject}` }),
      }),
      interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId, clientId: oidc.client?.clientId });
        grant.addOIDCScope('openid profile offline_access');
        for (const scope of scopes) grant.addResourceScope(`urn:accord:${scope}`, 'accord');
        await grant.save();
        return grant;
      },
      features: features(accessTokenSeconds),
      ttl: {
        AccessToken: accessTokenSeconds,
        AuthorizationCode: 60,
        ...{ IdToken: HOUR, Interaction: HOUR, Grant: HOUR, RefreshToken: HOUR, Session: HOUR },
      },
    };
  }
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: 'test', alg: 'RS256', use: 'sig' };
}

function features(accessTokenTTL: number): Configuration['features'] {
  return {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => void (context.body = `<title>Sign out</title>${form}`),
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: (_context, _client, oneOf) => oneOf?.[0] ?? [],
      useGrantedResource: () => true,
      getResourceServerInfo: (_context, resource) => ({
        scope: 'accord',
        audience: resource,
        accessTokenTTL,
        accessTokenFormat: 'jwt' as const,
        jwt: { sign: { alg: 'RS256' as const } },
      }),
    },
  };
}
