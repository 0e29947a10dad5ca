import { Module } from '@nestjs/common';

/** What the board sees. What every service has comes with the library; no table is made here yet. */
@Module({})
export class ReportsModule {}
