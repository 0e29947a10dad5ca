import { errors, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { Html } from '../pages/html.js';
import { pageHeaders } from '../pages/page.js';
import { issuerErrorPage, signedOutPage, signOutPage } from './issuer-pages.js';
import type { IdentityProviderSettings, IssuerKeys, IssuerSettings } from './issuer-settings.js';
import { MemoryAdapter } from './memory-adapter.js';

const HOUR = 3_600;
const WORKING_DAY = 12 * HOUR;
const ACCESS_TOKEN_SECONDS = 300;

/** How one issuer behaves: code with PKCE, an access token for one scope at a time, rotating refresh tokens, sign-out. */
export function providerConfiguration(
  all: IdentityProviderSettings,
  issuer: IssuerSettings,
  jwks: IssuerKeys,
): Configuration {
  return {
    adapter: MemoryAdapter,
    jwks: jwks as Configuration['jwks'],
    clients: [client(all, issuer)],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    // The identity token says who it is; there is no second request for that.
    conformIdTokenClaims: false,
    cookies: cookies(all, issuer),
    features: features(all, issuer),
    pkce: { required: () => true },
    responseTypes: ['code'],
    rotateRefreshToken: true,
    issueRefreshToken: () => true,
    // Signing out ends the tokens, too.
    expiresWithSession: () => true,
    interactions: { url: (_context, interaction) => `/${issuer.id}/interaction/${interaction.uid}` },
    findAccount: (_context, subject) => account(issuer, subject),
    loadExistingGrant: (context) => grantEverything(context, issuer),
    renderError: (context, out) =>
      show(context, issuerErrorPage('Sign-in did not work', out.error_description ?? out.error)),
    ttl: {
      ...{ AccessToken: ACCESS_TOKEN_SECONDS, AuthorizationCode: 60, IdToken: HOUR, Interaction: HOUR },
      ...{ Grant: WORKING_DAY, RefreshToken: WORKING_DAY, Session: WORKING_DAY },
    },
  };
}

function client(all: IdentityProviderSettings, issuer: IssuerSettings): NonNullable<Configuration['clients']>[number] {
  return {
    client_id: issuer.clientId,
    client_secret: issuer.clientSecret,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [all.webUrl],
    post_logout_redirect_uris: [all.webUrl],
  };
}

/** Cookies do not tell ports or issuers of one host apart: names and paths must. */
function cookies(all: IdentityProviderSettings, issuer: IssuerSettings): Configuration['cookies'] {
  const name = (purpose: string): string => `${issuer.id}_${purpose}`;
  const options = { signed: true, httpOnly: true, sameSite: 'lax' as const };
  return {
    keys: [all.cookieKey],
    names: { session: name('session'), interaction: name('interaction'), resume: name('resume') },
    long: { ...options, path: `/${issuer.id}` },
    short: options,
  };
}

function features(all: IdentityProviderSettings, issuer: IssuerSettings): Configuration['features'] {
  return {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: (_context, _client, oneOf) => oneOf?.[0] ?? [],
      useGrantedResource: () => true,
      getResourceServerInfo: (_context, resource) => resourceServer(issuer, resource),
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => show(context, signOutPage(issuer, new Html(form)), all.webUrl),
      postLogoutSuccessSource: (context) => show(context, signedOutPage(issuer)),
    },
  };
}

/** Each scope is a resource with an audience of its own; an issuer knows no other. */
function resourceServer(issuer: IssuerSettings, resource: string) {
  if (!issuer.scopes.some((scope) => resource === `urn:accord:${scope}`)) throw new errors.InvalidTarget();
  return {
    scope: 'accord',
    audience: resource,
    accessTokenTTL: ACCESS_TOKEN_SECONDS,
    accessTokenFormat: 'jwt' as const,
    jwt: { sign: { alg: 'RS256' as const } },
  };
}

function account(issuer: IssuerSettings, subject: string) {
  const person = issuer.people.find((candidate) => candidate.subject === subject);
  if (!person) return undefined;
  return { accountId: subject, claims: () => ({ sub: subject, name: person.name, email: person.email }) };
}

/** Accord is the organisation's own application: nobody is asked for consent to it. */
async function grantEverything(context: KoaContextWithOIDC, issuer: IssuerSettings) {
  const { provider, session, client: asking } = context.oidc;
  const known = asking && session?.grantIdFor(asking.clientId);
  if (known) return provider.Grant.find(known);
  const grant = new provider.Grant({ accountId: session?.accountId, clientId: asking?.clientId });
  grant.addOIDCScope('openid profile email offline_access');
  for (const scope of issuer.scopes) grant.addResourceScope(`urn:accord:${scope}`, 'accord');
  await grant.save();
  return grant;
}

function show(context: KoaContextWithOIDC, body: string, formTargets?: string): void {
  context.set(pageHeaders(formTargets));
  context.body = body;
}
