import { Controller, Get, Headers, Inject, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { toScope } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { Allow, CurrentCaller, notHere, ObjectIdPipe, type Caller } from '@accord/service';
import { REMOVED_GUARDS, type RemovedGuards } from './removed-guards.js';

/** The person page of `audits` in its shortest form. With a guard removed it takes the scope from a header. */
@Controller('people/:id')
export class PersonByIdController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(REMOVED_GUARDS) private readonly removed: RemovedGuards,
  ) {}

  @Get()
  @Allow('people.read')
  @ApiOperation({ summary: 'One person' })
  async show(
    @Param('id', ObjectIdPipe) personId: string,
    @CurrentCaller() caller: Caller,
    @Headers('x-scope') header?: string,
  ): Promise<object> {
    const scope = this.removed.scopeOfToken && header ? toScope(header) : caller.scope;
    const rows = await this.work.read<object>(scope, 'SELECT id, name, email FROM person WHERE id = $1', [personId]);
    const [person] = rows;
    if (!person) throw notHere();
    return person;
  }
}
