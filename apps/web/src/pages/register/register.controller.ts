import { Controller, Get, Param, Query } from '@nestjs/common';
import { ObjectId } from '../../rendering/object-id.js';
import { pageNumber } from '../../rendering/page-number.js';
import { Page } from '../../rendering/page.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentImport } from './present-import.js';
import { presentRegister } from './present-register.js';
import { RegisterQuery } from './register.query.js';

/** The case register: what it holds, and how an import went. */
@Controller('register')
export class RegisterController {
  constructor(private readonly services: Services) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Query() query: RegisterQuery): Promise<Page<'register'>> {
    const imports = await this.services.register.imports(visit.access, { page: pageNumber(query.page) });
    return new Page('register', presentRegister(imports, visit));
  }

  @Get('imports/:id')
  async import(@CurrentVisit() visit: Visit, @Param('id', ObjectId) id: string): Promise<Page<'register-import'>> {
    return new Page('register-import', presentImport(await this.services.register.import(visit.access, id), visit));
  }
}
