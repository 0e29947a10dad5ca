import { Module } from '@nestjs/common';
import { CaseRegisterModule } from '../../case-register/case-register.module.js';
import { RegisterNameIndex } from './register-name-index.js';
import { ScreenFindingHandler } from './screen-finding.handler.js';
import { SealedStatements } from './sealed-statements.js';

/** Screening of statements against the names that only this service knows. */
@Module({
  imports: [CaseRegisterModule],
  controllers: [ScreenFindingHandler],
  providers: [RegisterNameIndex, SealedStatements],
})
export class ScreeningModule {}
