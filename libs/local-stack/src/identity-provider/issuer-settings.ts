import type { JWK } from 'jose';
import type { DemoPerson } from './demo-person.js';

/** One issuer of the development identity provider. */
export interface IssuerSettings {
  readonly id: string;
  /** `http://localhost:3006/<id>` */
  readonly url: string;
  readonly name: string;
  /** The scopes in which its people may act: the audiences it makes tokens for. */
  readonly scopes: readonly string[];
  readonly people: readonly DemoPerson[];
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Everything the identity provider needs to know. */
export interface IdentityProviderSettings {
  readonly port: number;
  /** Origin of `web`: the only place that people are sent back to. */
  readonly webUrl: string;
  readonly cookieKey: string;
  /** Where its signing keys are kept. */
  readonly keyFile: string;
  readonly issuers: readonly IssuerSettings[];
}

/** An issuer's private signing keys. */
export interface IssuerKeys {
  readonly keys: JWK[];
}
