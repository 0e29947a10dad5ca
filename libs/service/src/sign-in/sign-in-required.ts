import { HttpProblem } from '../http/http-problem.js';

/** Why a request counts as not signed in. What exactly is wrong with a token is not said: only an attacker would need it. */
export function signInRequired(code: 'token-missing' | 'token-refused'): HttpProblem {
  const challenge = code === 'token-missing' ? 'Bearer' : 'Bearer error="invalid_token"';
  return new HttpProblem({
    status: 401,
    code,
    detail: 'Sign in again: a current access token for a scope of this service is needed.',
    headers: { 'www-authenticate': challenge },
  });
}
