import { Module, type DynamicModule } from '@nestjs/common';
import { Pool } from 'pg';
import { FloorController } from './floor.controller.js';
import type { FloorSettings } from './floor-settings.js';

/** One controller and one pool. */
@Module({})
export class FloorModule {
  static with({ databaseUrl, poolSize }: FloorSettings): DynamicModule {
    const pool = new Pool({ connectionString: databaseUrl, max: poolSize });
    return { module: FloorModule, controllers: [FloorController], providers: [{ provide: Pool, useValue: pool }] };
  }
}
