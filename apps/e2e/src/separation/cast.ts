import { RunningStack, ServiceClient, StackSignIn } from '@accord/testing';

/** A scope of the demonstration. */
export type DemoScope = 'stockton' | 'hartlepool' | 'joint';

/** Who administers each scope, and who may see its trail; known to nobody in the other authority. */
export const CAST = {
  stockton: { administrator: 'tegwen-pritchard', officer: 'winifred-achterberg', issuer: 'stockton' },
  hartlepool: { administrator: 'callum-thistlewood', officer: 'dimitri-kalogeros', issuer: 'hartlepool' },
  joint: { administrator: 'bronagh-mcallister', officer: 'cornelius-wu', issuer: 'hartlepool' },
} as const;

/** The services with the scopes that each serves. */
export const SERVES = {
  audits: ['stockton', 'hartlepool', 'joint'],
  cases: ['stockton', 'hartlepool'],
  notifications: ['stockton', 'hartlepool', 'joint'],
  reports: ['joint'],
} as const satisfies Record<string, readonly DemoScope[]>;

/** A service of the demonstration. */
export type DemoService = keyof typeof SERVES;

/** Every service. */
export const SERVICES = Object.keys(SERVES) as DemoService[];

/** Talks to a service of the running stack. */
export function clientOf(stack: RunningStack, service: DemoService): ServiceClient {
  return new ServiceClient(stack.urlOf(service));
}

/** An access token that a person really got by signing in. */
export async function signedInToken(stack: RunningStack, subject: string, scope: DemoScope): Promise<string> {
  return (await StackSignIn.of(stack, subject)).accessToken(scope);
}
