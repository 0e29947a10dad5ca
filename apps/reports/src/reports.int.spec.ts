import { knowPerson, ServiceWorld } from '@accord/testing';
import { reportsService } from './reports.service.js';

describe('reports', () => {
  let world: ServiceWorld;

  beforeAll(async () => {
    world = await ServiceWorld.start(reportsService, { scopes: ['joint'] });
  });

  afterAll(() => world.close());

  it('is alive, and says what it answers', async () => {
    expect((await world.service.get('/health/live')).status).toBe(200);
    const { body } = await world.service.get<{ paths: object }>('/openapi.json');
    expect(Object.keys(body.paths)).toContain('/trail');
  });

  it('knows people of the joint scope from its projection, and shows the trail to those who may see it', async () => {
    const issuer = world.issuers.stockton.url;
    const database = world.databases.of('joint');
    await knowPerson(database, 'joint_reports', { issuer, subject: 'officer', roles: ['data-protection-officer'] });
    await knowPerson(database, 'joint_reports', { issuer, subject: 'director', roles: ['director'] });
    const officer = await world.token('stockton', { subject: 'officer', scope: 'joint' });
    const director = await world.token('stockton', { subject: 'director', scope: 'joint' });
    const nobody = await world.token('stockton', { subject: 'nobody', scope: 'joint' });
    expect((await world.service.get('/trail', { token: officer })).status).toBe(200);
    expect((await world.service.get('/trail', { token: director })).status).toBe(403);
    expect(await world.service.get('/trail', { token: nobody })).toMatchObject({
      status: 403,
      body: { code: 'no-grant' },
    });
  });

  it('does not serve any other kind of scope', async () => {
    const token = await world.token('stockton', { subject: 'officer', scope: 'stockton' });
    expect((await world.service.get('/trail', { token })).status).toBe(401);
  });
});
