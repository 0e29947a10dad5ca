import { PageBrowser, type RunningStack } from '@accord/testing';
import { CAST, clientOf, SERVICES, signedInToken } from './cast.js';

/** A person whom somebody names wherever a request has room for it. */
export interface NamedPerson {
  readonly name: string;
  readonly email: string;
}

/** Names a person in addresses, bodies and headers of requests, right and wrong ones, to every service and to the pages. */
export async function nameEverywhere(stack: RunningStack, { name, email }: NamedPerson): Promise<number> {
  const token = await signedInToken(stack, CAST.stockton.administrator, 'stockton');
  const [path, query] = [encodeURIComponent(name), new URLSearchParams({ search: name, email }).toString()];
  const headers = {
    'user-agent': name,
    referer: `http://localhost/${path}?${query}`,
    'x-request-id': email,
    traceparent: email,
    'x-forwarded-for': email,
  };
  let answered = 0;
  for (const service of SERVICES) {
    const client = clientOf(stack, service);
    const gets = ['/people', '/inbox', '/trail', '/deliveries', '/parked-messages'].flatMap((list) => [
      `${list}?${query}`,
      `${list}?search=${path}`,
      `${list}/${path}`,
    ]);
    const answers = await Promise.all([
      ...[...gets, `/${path}`, `/%zz${path}`].map((address) => client.get(address, { token, headers })),
      client.get('/me', { token: email, headers }),
      client.get('/people', { headers: { ...headers, authorization: `Basic ${email}` } }),
      client.post('/people/search', { token, headers, body: { search: name } }),
      client.post('/people/search', { token, headers, body: { search: email, [email]: name, page: name } }),
      client.post('/invitations', { token, headers, body: { name, email, [email]: name, reason: name } }),
      client.post('/invitations', { token, headers, rawBody: `{"name":"${name}","email":${email}` }),
      client.post('/invitations/accept', { token, headers, body: { secret: email } }),
      client.post('/sign-ins', { token, headers, body: { event: name }, idempotencyKey: email }),
      client.post(`/people/${path}/grants`, { token, headers: { ...headers, 'if-match': `"${email}"` }, body: [name] }),
      client.request('PATCH', `/people/${path}`, { token, headers, body: name }),
      client.post('/invitations', {
        token,
        headers: { ...headers, 'content-type': `text/plain; name="${email}"` },
        rawBody: name,
      }),
    ]);
    answered += answers.length;
  }
  return answered + (await nameOnPages(stack, { name, email }));
}

async function nameOnPages(stack: RunningStack, { name, email }: NamedPerson): Promise<number> {
  const browser = await PageBrowser.signedIn(stack, CAST.stockton.administrator);
  const path = encodeURIComponent(name);
  const headers = { 'user-agent': name, referer: `${stack.description.web}/people?search=${path}` };
  const addresses = [
    `/people?search=${path}`,
    `/people/${path}`,
    `/${path}`,
    `/trail?person=${path}`,
    `/sign-in?next=/${path}`,
    `/%zz${path}`,
  ];
  for (const address of addresses) await browser.open(address, headers);
  await browser.submit('/people', { search: name });
  await browser.submit('/trail', { person: name, object: email });
  await browser.submit('/people/invite', { name, email, reason: name });
  await browser.submit('/invitations/accept', { secret: email });
  await browser.submit(`/${path}`, { [email]: name });
  return addresses.length + 5;
}
