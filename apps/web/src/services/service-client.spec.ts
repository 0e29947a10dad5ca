import { jest } from '@jest/globals';
import type { ServiceAccess } from './service-access.js';
import { ServiceClient } from './service-client.js';

const access: ServiceAccess = { requestId: 'request-1', token: (renewed) => Promise.resolve(renewed ? 'new' : 'old') };

const brokenOff = () =>
  new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) }));

describe('ServiceClient', () => {
  const sut = new ServiceClient('audits', 'http://audits.example');
  const request = jest.spyOn(globalThis, 'fetch');
  afterEach(() => request.mockReset());
  afterAll(() => request.mockRestore());

  it('gives the body and the version that the ETag tells', async () => {
    request.mockResolvedValue(Response.json({ id: 1 }, { headers: { etag: '"v7"' } }));
    expect(await sut.ask(access, { path: '/people/1' })).toEqual({ body: { id: 1 }, version: 7 });
  });

  it.each([
    ['breaks off', brokenOff],
    ['is not JSON', () => new Response('<html>')],
    ['is an error of the server', () => Response.json({ code: 'unexpected' }, { status: 500 })],
  ])('takes an answer that %s for an outage', async (_, answer) => {
    request.mockImplementation(() => Promise.resolve(answer()));
    await expect(sut.ask(access, { path: '/me' })).rejects.toMatchObject({ status: 503, code: 'audits-unavailable' });
  });

  it('asks again with a new token when the last one was refused, and once only', async () => {
    request.mockImplementation(() => Promise.resolve(new Response(null, { status: 401 })));
    await expect(sut.ask(access, { path: '/me' })).rejects.toMatchObject({ status: 503 });
    const tokens = request.mock.calls.map(([, init]) => new Headers(init?.headers).get('authorization'));
    expect(tokens).toEqual(['Bearer old', 'Bearer new']);
  });

  it('asks nothing of a service that does not work for the scope: nobody may do that there', async () => {
    const elsewhere = { ...access, isServedBy: (service: string) => service !== 'audits' };
    await expect(sut.ask(elsewhere, { path: '/me' })).rejects.toMatchObject({ status: 403 });
    expect(request).not.toHaveBeenCalled();
  });

  it.each([
    ['a question', { path: '/me' }, 2],
    ['a command with a key', { method: 'POST', path: '/people', idempotencyKey: 'key-1' }, 2],
    ['a command without one', { method: 'POST', path: '/sign-ins' }, 1],
  ] as const)('sends %s again after a lost connection only when that is safe', async (_, asked, times) => {
    request.mockRejectedValue(new TypeError('fetch failed'));
    await expect(sut.ask(access, asked)).rejects.toMatchObject({ status: 503 });
    expect(request).toHaveBeenCalledTimes(times);
  });
});
