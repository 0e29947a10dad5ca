import type { Partnership } from '@accord/partnership';
import { plainHttpProblems } from './plain-http-problems.js';

const withIssuer = (url: string) =>
  ({ issuers: [{ id: 'stockton', url, name: 'S', scopes: ['stockton'] }] }) as Partnership;

describe(plainHttpProblems.name, () => {
  it.each(['http://localhost:3006/stockton', 'http://127.0.0.1:3006/x', 'http://[::1]/x', 'https://sign-in.example'])(
    'takes %s',
    (url) => {
      expect(plainHttpProblems('http://localhost:3000', withIssuer(url))).toEqual([]);
    },
  );

  it.each(['http://sign-in.example', 'http://localhost.evil.example', 'http://127.0.0.1.evil.example'])(
    'refuses %s',
    (url) => {
      expect(plainHttpProblems('https://accord.example', withIssuer(url))[0]).toContain('issuers.stockton.url');
      expect(plainHttpProblems(url, withIssuer('https://sign-in.example'))[0]).toContain('WEB_URL');
    },
  );
});
