import { Module } from '@nestjs/common';
import { CaseRegisterModule } from './case-register/case-register.module.js';
import { DrawModule } from './sample/draw.module.js';
import { ScreeningModule } from './screening/screen-finding/screening.module.js';

/** The authorities' case registers. What every service has comes with the library. */
@Module({ imports: [CaseRegisterModule, DrawModule, ScreeningModule] })
export class CasesModule {}
