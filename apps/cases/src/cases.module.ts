import { Module } from '@nestjs/common';

/** The authorities' case registers. What every service has comes with the library; a case is not kept here yet. */
@Module({})
export class CasesModule {}
