import { Module } from '@nestjs/common';
import { ImportListController } from './import-list/import-list.controller.js';
import { ImportListQuery } from './import-list/import-list.query.js';
import { ImportPageController } from './import-page/import-page.controller.js';
import { ImportPageQuery } from './import-page/import-page.query.js';
import { ApplyRegister } from './import-register/apply-register.js';
import { ImportRegisterController } from './import-register/import-register.controller.js';
import { ImportRegister } from './import-register/import-register.js';
import { ImportSteps } from './import-register/import-steps.js';
import { InterruptedImports } from './import-register/interrupted-imports.js';
import { ReceiveRegister } from './import-register/receive-register.js';
import { RegisterCases } from './persistence/register-cases.repository.js';
import { RegisterChanges } from './persistence/register-changes.js';
import { RegisterImports } from './persistence/register-imports.repository.js';
import { RegisterLock } from './persistence/register-lock.js';
import { RegisterStaging } from './persistence/register-staging.js';
import { RegisterStore } from './persistence/register-store.js';

/** The case register: how it comes in, and who a case is for those parts of this service that may know. */
@Module({
  controllers: [ImportRegisterController, ImportListController, ImportPageController],
  providers: [
    ApplyRegister,
    ImportListQuery,
    ImportPageQuery,
    ImportRegister,
    ImportSteps,
    InterruptedImports,
    ReceiveRegister,
    RegisterCases,
    RegisterChanges,
    RegisterImports,
    RegisterLock,
    RegisterStaging,
    RegisterStore,
  ],
  exports: [RegisterCases],
})
export class CaseRegisterModule {}
