import type { DemoStage } from '../demo-audit/demo-cast.js';
import type { Stack } from './stack.js';

/** Where the people of the demonstration act in a stack: its services, and the organisations that vouch for them. */
export function demoStage({ ground, connections }: Stack): DemoStage {
  const { config, partnership, people } = ground;
  return {
    urlOf: (service) => `http://127.0.0.1:${config.ports[service]}`,
    placeOf: (subject) => {
      const person = people.find((one) => one.subject === subject);
      const issuer = partnership.issuers.find(({ url }) => url === person?.issuer);
      if (!issuer) throw new Error(`Nobody vouches for ${subject}`);
      const { url, scopes, id } = issuer;
      return { issuer: url, scopes, clientSecret: connections.clientSecrets[id] ?? '', webUrl: config.webUrl };
    },
  };
}
