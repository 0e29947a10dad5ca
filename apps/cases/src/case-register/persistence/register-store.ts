import { Injectable } from '@nestjs/common';
import { RegisterChanges } from './register-changes.js';
import { RegisterImports } from './register-imports.repository.js';
import { RegisterStaging } from './register-staging.js';

/** The tables that an import writes: what is known of it, its waiting rows, and the register itself. */
@Injectable()
export class RegisterStore {
  constructor(
    readonly imports: RegisterImports,
    readonly staging: RegisterStaging,
    readonly changes: RegisterChanges,
  ) {}
}
