import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, UnsecuredJWT, type CryptoKey as KeyLike } from 'jose';
import { knowPerson } from '../http/know-person.js';
import { ServiceWorld } from '../http/service-world.js';
import { newSigningKey, type TokenRequest } from '../sign-in/test-issuer.js';
import { noteService } from './note-service/note-service.js';

let world: ServiceWorld;

beforeAll(async () => {
  world = await ServiceWorld.start(noteService, { scopes: ['stockton', 'hartlepool'] });
});

afterAll(() => world.close());

const good: TokenRequest = { subject: 'amara', scope: 'stockton' };
const seconds = (): number => Math.floor(Date.now() / 1000);

function ask(token: string): Promise<{ status: number; body: Record<string, unknown>; headers: Headers }> {
  return world.service.get('/identity', { token });
}

/** Tokens that an attacker, a mistaken client or a careless issuer could send, each wrong in one point. */
const refused: Record<string, () => Promise<string>> = {
  'of an issuer nobody knows': () => world.token('stockton', { ...good, claims: { iss: 'https://elsewhere.example' } }),
  'of another issuer of the partnership, not signed by it': () =>
    world.token('stockton', { ...good, claims: { iss: world.issuers['cleveland-police'].url } }),
  'without an issuer': () => world.token('stockton', { ...good, claims: { iss: undefined } }),
  'for another audience': () => world.token('stockton', { ...good, claims: { aud: 'urn:other:stockton' } }),
  'for the web client': () => world.token('stockton', { ...good, claims: { aud: 'accord-web' } }),
  'for two audiences at once': () =>
    world.token('stockton', { ...good, claims: { aud: ['urn:accord:stockton', 'urn:accord:hartlepool'] } }),
  'without an audience': () => world.token('stockton', { ...good, claims: { aud: undefined } }),
  "for a scope in which its issuer's people may not act": () =>
    world.token('stockton', { ...good, scope: 'hartlepool' }),
  'for a scope that the partnership has and this process does not serve': () =>
    world.token('stockton', { ...good, scope: 'joint' }),
  'for a scope that does not exist': () => world.token('stockton', { ...good, scope: 'atlantis' }),
  'that is an id token': () => world.token('stockton', { ...good, header: { typ: 'JWT' } }),
  'without a type': () => world.token('stockton', { ...good, header: { typ: undefined } }),
  'without an expiry': () => world.token('stockton', { ...good, claims: { exp: undefined } }),
  'that has expired': () =>
    world.token('stockton', { ...good, claims: { iat: seconds() - 400, exp: seconds() - 100 } }),
  'that lives too long': () => world.token('stockton', { ...good, claims: { exp: seconds() + 301 } }),
  'without a time of issue': () => world.token('stockton', { ...good, claims: { iat: undefined } }),
  'issued in the future': () =>
    world.token('stockton', { ...good, claims: { iat: seconds() + 100, exp: seconds() + 200 } }),
  'not valid yet': () => world.token('stockton', { ...good, claims: { nbf: seconds() + 100 } }),
  'without a subject': () => world.token('stockton', { ...good, claims: { sub: undefined } }),
  'with an empty subject': () => world.token('stockton', { ...good, claims: { sub: '' } }),
  'with a subject that is no text': () => world.token('stockton', { ...good, claims: { sub: 7 } }),
  'with a subject of endless length': () => world.token('stockton', { ...good, claims: { sub: 'a'.repeat(256) } }),
  'signed by a key of an attacker': async () => world.token('stockton', { ...good, key: await newSigningKey() }),
  "signed by an attacker under the id of the issuer's key": async () => {
    const key = await newSigningKey();
    return world.token('stockton', { ...good, key, header: { kid: await publishedKeyId() } });
  },
  'signed with HS256 and the public key as secret': () => confusedToken(),
  'signed by an algorithm that is not allowed': async () =>
    world.token('stockton', { ...good, key: await newSigningKey('ES384'), header: { alg: 'ES384' } }),
  'not signed at all': async () =>
    new UnsecuredJWT({ iss: world.issuers.stockton.url, aud: 'urn:accord:stockton', sub: 'amara' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .encode(),
  'changed after signing': async () => {
    const [header, , signature] = (await world.token('stockton', good)).split('.');
    const [, payload] = (await world.token('stockton', { ...good, subject: 'someone-else' })).split('.');
    return [header, payload, signature].join('.');
  },
  'without its signature': async () => (await world.token('stockton', good)).replace(/\.[^.]+$/, '.'),
  'that is no token': () => Promise.resolve('not.a.token'),
};

async function publishedKey(): Promise<Record<string, string>> {
  const { keys } = (await (await fetch(`${world.issuers.stockton.url}/jwks`)).json()) as {
    keys: Record<string, string>[];
  };
  return keys[0] ?? {};
}

async function publishedKeyId(): Promise<string | undefined> {
  return (await publishedKey()).kid;
}

async function confusedToken(): Promise<string> {
  const jwk = await publishedKey();
  const secret = await exportSPKI((await importJWK(jwk, 'RS256', { extractable: true })) as KeyLike);
  const [, payload] = (await world.token('stockton', good)).split('.');
  const header = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'at+jwt', kid: jwk.kid })).toString('base64url');
  const signature = createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url');
  return `${header}.${payload}.${signature}`;
}

describe('an access token', () => {
  it('speaks for its subject in the scope of its audience', async () => {
    const answer = await ask(await world.token('stockton', good));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      scope: 'stockton',
      scopeKind: 'authority',
      issuer: world.issuers.stockton.url,
      subject: 'amara',
    });
  });

  it('of a body that serves both authorities is good in either, in one at a time', async () => {
    for (const scope of ['stockton', 'hartlepool']) {
      const answer = await ask(await world.token('cleveland-police', { subject: 'amara', scope }));
      expect(answer.body).toMatchObject({ scope });
    }
  });

  it.each(Object.keys(refused))('%s is refused', async (name) => {
    const answer = await ask((await refused[name]?.()) ?? '');
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'token-refused', status: 401 });
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
  });

  it.each<Record<string, string>>([{}, { authorization: 'Basic YTpi' }, { authorization: 'Bearer ' }])(
    'is required: %j',
    async (headers) => {
      const answer = await world.service.get('/identity', { headers });
      expect(answer).toMatchObject({ status: 401, body: { code: 'token-missing' } });
    },
  );

  it('counts only from the Authorization header, and nothing else chooses the scope', async () => {
    const token = await world.token('stockton', good);
    expect((await world.service.get(`/identity?access_token=${token}`)).status).toBe(401);
    const headers = { 'x-scope': 'hartlepool', 'x-tenant': 'hartlepool', cookie: 'scope=hartlepool' };
    expect((await world.service.get('/identity', { token, headers })).body).toMatchObject({ scope: 'stockton' });
    expect((await world.service.get('/identity?scope=hartlepool', { token })).status).toBe(400);
  });

  it('needs a grant in force where a route asks for one', async () => {
    const token = await world.token('stockton', { subject: 'newcomer', scope: 'stockton' });
    expect(await world.service.get('/mine', { token })).toMatchObject({ status: 403, body: { code: 'no-grant' } });
    const person = { issuer: world.issuers.stockton.url, subject: 'newcomer', roles: ['auditor'] as const };
    const personId = await knowPerson(world.databases.of('stockton'), 'stockton_notifications', person);
    expect((await world.service.get('/mine', { token })).body).toEqual({
      personId,
      scope: 'stockton',
      roles: ['auditor'],
    });
  });

  it('is unavailable, not refused, while its issuer cannot be reached', async () => {
    const token = await world.token('hartlepool', { subject: 'amara', scope: 'hartlepool' });
    await world.issuers.hartlepool.stop();
    const answer = await ask(token);
    expect(answer).toMatchObject({ status: 503, body: { code: 'sign-in-unavailable' } });
    expect(answer.headers.get('retry-after')).toBeTruthy();
  });

  it('signed by a new key of its issuer is accepted, and one by a withdrawn key no longer', async () => {
    const police = world.issuers['cleveland-police'];
    const request = { subject: 'rotation', scope: 'stockton' };
    expect((await ask(await police.token(request))).status).toBe(200);
    const ofOldKey = await police.token(request);
    await police.rotateKeys();
    while ((await ask(await police.token(request))).status !== 200)
      await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await ask(ofOldKey)).status).toBe(401);
  });
});
