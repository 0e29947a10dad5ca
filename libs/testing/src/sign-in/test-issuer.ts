import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

/** A key an issuer signs with, and how it is published. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey | Uint8Array;
  readonly publicJwk?: JWK;
}

/** Which access token a test wants; `claims` and `header` replace what a good one would have, `undefined` leaves it out. */
export interface TokenRequest {
  readonly subject: string;
  readonly scope: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signs with another key than the issuer's own, e.g. an attacker's. */
  readonly key?: SigningKey;
  /** When it is minted, by the clock of the service under test. */
  readonly at?: Date;
}

/** An organisation's sign-in, as far as a service sees it: discovery, keys and access tokens. Listens on a free port. */
export class TestIssuer {
  private constructor(
    private readonly server: Server,
    private key: SigningKey,
  ) {}

  static async start(): Promise<TestIssuer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = new TestIssuer(server, await newSigningKey());
    server.on('request', (request, answer) => {
      const body = issuer.answerTo(request.url ?? '');
      answer.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
    });
    return issuer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** A token as a real issuer would mint it (RFC 9068, RS256, 300 seconds), changed as the request says. */
  async token(request: TokenRequest): Promise<string> {
    const now = Math.floor((request.at?.getTime() ?? Date.now()) / 1000);
    const good = {
      iss: this.url,
      sub: request.subject,
      aud: `urn:accord:${request.scope}`,
      iat: now,
      exp: now + 300,
      jti: randomUUID(),
    };
    const key = request.key ?? this.key;
    const payload = withoutUndefined({ ...good, ...request.claims }) as JWTPayload;
    const header = withoutUndefined({ alg: 'RS256', typ: 'at+jwt', kid: key.id, ...request.header });
    return new SignJWT(payload).setProtectedHeader(header as { alg: string }).sign(key.privateKey);
  }

  /** Signs with a new key from now on and forgets the old one. */
  async rotateKeys(): Promise<void> {
    this.key = await newSigningKey();
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private answerTo(path: string): object | undefined {
    if (path === '/.well-known/openid-configuration') return { issuer: this.url, jwks_uri: `${this.url}/jwks` };
    return path === '/jwks' ? { keys: [this.key.publicJwk] } : undefined;
  }
}

/** A key pair that nobody has published yet. */
export async function newSigningKey(algorithm = 'RS256'): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const id = randomUUID();
  return { id, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid: id, alg: algorithm, use: 'sig' } };
}

function withoutUndefined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
