import { DemoSignIn } from '@accord/local-stack';
import type { RunningStack } from './running-stack.js';

/** A demonstration person who has signed in. */
export type StackSignIn = DemoSignIn;

/** Signs a demonstration person of a running stack in at their organisation, and gets their tokens. */
export const StackSignIn = {
  /** Resolves when the organisation has vouched for `subject`; a token can then be had for each scope of the issuer. */
  of(stack: RunningStack, subject: string, issuerUrl = stack.person(subject).issuer): Promise<DemoSignIn> {
    const issuer = stack.partnership.issuers.find((candidate) => candidate.url === issuerUrl);
    if (!issuer) throw new Error('The partnership has no such issuer');
    const clientSecret = stack.description.clientSecrets[issuer.id] ?? '';
    const place = { issuer: issuer.url, scopes: issuer.scopes, clientSecret, webUrl: stack.description.web };
    return DemoSignIn.of(place, subject);
  },
};
