import type { Scope } from '@accord/kernel';
import * as oidc from 'openid-client';
import { SessionEndedError } from '../sessions/session-ended-error.js';
import type { SignInTokens } from '../sessions/session.js';
import { ServiceProblem } from '../services/service-problem.js';
import type { SignInAttempt } from './sign-in-attempt.js';
import { SignInNotCompletedError } from './sign-in-not-completed-error.js';

const TIMEOUT_SECONDS = 5;

/** One organisation's sign-in as this client is registered there. */
export interface ClientRegistration {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Audiences that access tokens are asked for. */
  readonly resources: readonly string[];
  /** Our own address, by which the provider sends people back. */
  readonly webUrl: string;
}

/** An access token for one scope, and what the provider gave in place of the refresh token used for it. */
export interface RenewedTokens {
  readonly accessToken: string;
  readonly expiresInMs: number;
  readonly tokens: SignInTokens;
}

/** Speaks OpenID Connect with one issuer: authorization code with PKCE, refresh per scope, sign-out. */
export class IdentityProvider {
  private configuration?: oidc.Configuration;

  constructor(private readonly client: ClientRegistration) {}

  /** Where to send the browser, and what the callback has to match. */
  async begin(): Promise<{ url: URL; proof: Pick<SignInAttempt, 'state' | 'nonce' | 'codeVerifier'> }> {
    const proof = { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier: oidc.randomPKCECodeVerifier() };
    const parameters = new URLSearchParams({
      redirect_uri: `${this.client.webUrl}/sign-in/callback`,
      scope: 'openid profile offline_access',
      state: proof.state,
      nonce: proof.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(proof.codeVerifier),
      code_challenge_method: 'S256',
    });
    for (const resource of this.client.resources) parameters.append('resource', resource);
    return { url: oidc.buildAuthorizationUrl(await this.discovered(), parameters), proof };
  }

  /** Turns the callback into tokens, once state, nonce, issuer, PKCE and the ID token's signature hold. */
  async complete(callback: URL, attempt: SignInAttempt): Promise<SignInTokens> {
    const answer = await oidc
      .authorizationCodeGrant(await this.discovered(), callback, {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.codeVerifier,
        idTokenExpected: true,
      })
      .catch((error: unknown) => {
        if (isOutage(error)) throw unreachable();
        throw new SignInNotCompletedError(codeOf(error));
      });
    const claims = answer.claims();
    if (!answer.refresh_token || !answer.id_token || !claims) throw new SignInNotCompletedError('no-refresh-token');
    const displayName = [claims.name, claims.preferred_username].find((one) => typeof one === 'string') ?? 'you';
    return {
      refreshToken: answer.refresh_token,
      idToken: answer.id_token,
      displayName: String(displayName).slice(0, 100),
    };
  }

  /** Asks for an access token whose audience is one scope. Throws `SessionEndedError` when the provider no longer vouches. */
  async renew(tokens: SignInTokens, scope: Scope): Promise<RenewedTokens> {
    const answer = await oidc
      .refreshTokenGrant(await this.discovered(), tokens.refreshToken, { resource: `urn:accord:${scope}` })
      .catch((error: unknown) => {
        if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') throw new SessionEndedError();
        throw unreachable();
      });
    return {
      accessToken: answer.access_token,
      expiresInMs: (answer.expires_in ?? 0) * 1000,
      tokens: {
        ...tokens,
        refreshToken: answer.refresh_token ?? tokens.refreshToken,
        idToken: answer.id_token ?? tokens.idToken,
      },
    };
  }

  /** Where to send the browser so that the organisation's own sign-in ends too; undefined when the provider has no such page. */
  async signOutUrl(idToken: string): Promise<URL | undefined> {
    const configuration = await this.discovered();
    if (!configuration.serverMetadata().end_session_endpoint) return undefined;
    return oidc.buildEndSessionUrl(configuration, {
      id_token_hint: idToken,
      post_logout_redirect_uri: `${this.client.webUrl}/signed-out`,
    });
  }

  private async discovered(): Promise<oidc.Configuration> {
    // Not kept when it fails: a provider that was away at our start is asked again by the next person.
    this.configuration ??= await oidc
      .discovery(new URL(this.client.url), this.client.clientId, {}, oidc.ClientSecretBasic(this.client.clientSecret), {
        timeout: TIMEOUT_SECONDS,
        // Plain http is refused at start unless it stays on this machine.
        execute: this.client.url.startsWith('http:') ? [oidc.allowInsecureRequests] : [],
      })
      .catch(() => {
        throw unreachable();
      });
    return this.configuration;
  }
}

function isOutage(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  return error instanceof oidc.ClientError && (error.code === 'OAUTH_TIMEOUT' || error.cause instanceof TypeError);
}

function codeOf(error: unknown): string {
  if (error instanceof oidc.AuthorizationResponseError || error instanceof oidc.ResponseBodyError) return error.error;
  return error instanceof oidc.ClientError ? (error.code ?? 'client-error') : 'unknown';
}

function unreachable(): ServiceProblem {
  return ServiceProblem.unavailable('sign-in');
}
