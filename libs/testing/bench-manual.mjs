import 'reflect-metadata';
import { spawn } from 'node:child_process';
const T = await import('./dist/index.js');
const { noteService } = await import('./dist/service/note-service/note-service.js');
const pg = await import('pg');
const mode = process.argv[2];
if (mode === 'svc') {
  const world = await T.ServiceWorld.start(noteService, { scopes: ['stockton'], environment: { LOG_LEVEL: process.env.LL ?? 'info' } });
  await T.knowPerson(world.databases.of('stockton'), 'stockton_notifications', { issuer: world.issuers.stockton.url, subject: 'amara', roles: ['administrator'] });
  const token = await world.token('stockton', { subject: 'amara', scope: 'stockton' });
  console.log(JSON.stringify({ url: world.service.url, token }));
  process.on('SIGTERM', async () => { await world.close(); process.exit(0); });
} else {
  const { NestFactory } = await import('@nestjs/core');
  const { Controller, Post, Body, Module, ValidationPipe } = await import('@nestjs/common');
  const { FastifyAdapter } = await import('@nestjs/platform-fastify');
  const pool = new pg.default.Pool({ connectionString: process.env.ACCORD_TEST_DATABASE_ADMIN_URL, max: 8 });
  await pool.query('CREATE TABLE IF NOT EXISTS bare_note (id uuid primary key default gen_random_uuid(), text text not null)');
  class C { async post(body) { const r = await pool.query('INSERT INTO bare_note (text) VALUES ($1) RETURNING id', [body.text]); return { id: r.rows[0].id }; } }
  Controller()(C); Post('notes')(C.prototype, 'post', Object.getOwnPropertyDescriptor(C.prototype, 'post')); Body()(C.prototype, 'post', 0);
  class M {} Module({ controllers: [C] })(M);
  const app = await NestFactory.create(M, new FastifyAdapter(), { logger: false });
  await app.listen(0, '127.0.0.1');
  console.log(JSON.stringify({ url: `http://127.0.0.1:${app.getHttpServer().address().port}` }));
  process.on('SIGTERM', async () => { await pool.query('DROP TABLE bare_note'); process.exit(0); });
}
