import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FloorSettings } from './floor-settings.js';
import { FloorModule } from './floor.module.js';

/** Says its address to whoever started it, and ends with them. */
process.once('message', (settings: FloorSettings) => void listen(settings));
process.once('disconnect', () => process.exit(0));

async function listen(settings: FloorSettings): Promise<void> {
  const module = FloorModule.with(settings);
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), { logger: false });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  process.send?.(`http://127.0.0.1:${port}`);
}
