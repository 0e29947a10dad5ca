import { DemoCast } from '@accord/local-stack';
import type { RunningStack } from './running-stack.js';

/** The demonstration people at a running stack, to do over HTTP what pages do for them. */
export function castOf(stack: RunningStack): DemoCast {
  const { partnership, description } = stack;
  return new DemoCast({
    urlOf: (service) => stack.urlOf(service),
    placeOf: (subject) => {
      const issuer = partnership.issuers.find(({ url }) => url === stack.person(subject).issuer);
      if (!issuer) throw new Error(`Nobody vouches for ${subject}`);
      const { url, scopes, id } = issuer;
      return { issuer: url, scopes, clientSecret: description.clientSecrets[id] ?? '', webUrl: description.web };
    },
  });
}
