import { Injectable } from '@nestjs/common';
import { RegisterImports } from '../persistence/register-imports.repository.js';
import { ApplyRegister } from './apply-register.js';
import { InterruptedImports } from './interrupted-imports.js';
import { ReceiveRegister } from './receive-register.js';

/** What an import consists of: receiving, then applying; or being interrupted; and what is known of it. */
@Injectable()
export class ImportSteps {
  constructor(
    readonly receive: ReceiveRegister,
    readonly apply: ApplyRegister,
    readonly interrupted: InterruptedImports,
    readonly imports: RegisterImports,
  ) {}
}
