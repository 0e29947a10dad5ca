import type { BadCase } from './bad-case.js';
import { CANARY } from './canary.js';
import { takes, type PreparedRequest } from './prepared-request.js';

/** Everything that is no sign-in, though some of it looks like one. */
export function withoutSignIn(right: PreparedRequest): BadCase[] {
  const token = (right.header('authorization') ?? '').slice('Bearer '.length);
  const [head = '', payload = '', signature = ''] = token.split('.');
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url');
  const shared = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'at+jwt' })).toString('base64url');
  const other = Buffer.from(JSON.stringify({ ...claimsOf(payload), sub: CANARY.word })).toString('base64url');
  const sent = (what: string, authorization: string | undefined, code: string): BadCase => ({
    what,
    changes: { headers: { authorization } },
    refusal: { status: 401, code },
  });
  return [
    sent('no token', undefined, 'token-missing'),
    sent('nothing as token', 'Bearer ', 'token-missing'),
    sent('a password', `Basic ${Buffer.from(`${CANARY.word}:x`).toString('base64')}`, 'token-missing'),
    sent('words', `Bearer ${CANARY.word}`, 'token-refused'),
    sent('three words', `Bearer ${CANARY.word}.${CANARY.word}.${CANARY.word}`, 'token-refused'),
    sent('no signature', `Bearer ${head}.${payload}.`, 'token-refused'),
    sent('an algorithm that signs nothing', `Bearer ${none}.${payload}.`, 'token-refused'),
    sent('an algorithm with a shared secret', `Bearer ${shared}.${payload}.${signature}`, 'token-refused'),
    sent('somebody else under the same signature', `Bearer ${head}.${other}.${signature}`, 'token-refused'),
    sent('half a signature', `Bearer ${token.slice(0, -20)}`, 'token-refused'),
    sent('two tokens', `Bearer ${token}, Bearer ${token}`, 'token-refused'),
    sent('something after it', `Bearer ${token}${CANARY.word}`, 'token-refused'),
  ];
}

/** Every way not to say which version was seen. */
export function withoutVersion(right: PreparedRequest): BadCase[] {
  if (!takes(right.operation, 'If-Match')) return [];
  const seen = right.header('if-match') ?? '';
  const newer = `"v${Number(seen.replaceAll(/\D/g, '')) + 1}"`;
  const sent = (value: string | undefined, status: number, code?: string): BadCase => ({
    what: `If-Match ${String(value)}`,
    changes: { headers: { 'if-match': value } },
    refusal: { status, code },
  });
  const malformed = [
    '*',
    'v1',
    '1',
    `W/${seen}`,
    `${seen}, "v1"`,
    '"v-1"',
    '"v1.5"',
    `"v${'9'.repeat(30)}"`,
    CANARY.word,
  ];
  return [
    sent(undefined, 428, 'if-match-missing'),
    sent('', 428, 'if-match-missing'),
    ...malformed.map((value) => sent(value, 400, 'if-match-malformed')),
    ...['"v0"', newer, '"v999999999"'].map((value) => sent(value, 412)),
  ];
}

/** Every way not to give a key that makes a command happen once. */
export function withoutKey(right: PreparedRequest): BadCase[] {
  const { operation } = right;
  if (!takes(operation, 'Idempotency-Key')) return [];
  const isRequired = operation.parameters.some(({ name, required }) => name === 'Idempotency-Key' && required);
  const sent = (value: string | string[] | undefined, code: string): BadCase => ({
    what: `Idempotency-Key ${JSON.stringify(value)}`,
    changes: { headers: { 'idempotency-key': value } },
    refusal: { status: 400, code },
  });
  const malformed = [
    '',
    'short',
    'seven77',
    'k'.repeat(129),
    'with a blank',
    'with\ttab',
    'kéy-of-an-élan',
    ['key-one-1', 'key-two-2'],
  ];
  return [
    ...(isRequired ? [sent(undefined, 'idempotency-key-missing')] : []),
    ...malformed.map((value) => sent(value, 'idempotency-key-malformed')),
  ];
}

function claimsOf(payload: string): object {
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as object;
}
