import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@accord/kernel';
import { UnitOfWork } from '@accord/persistence';
import { Commands, notHere, type Caller, type CommandContext } from '@accord/service';
import { GRADES_IMPORTABLE } from '../../cycle/domain/cycle-status.js';
import type { Cycle } from '../../cycle/domain/cycle.js';
import { CycleRepository } from '../../cycle/persistence/cycle.repository.js';
import { keptDefinition } from '../../cycle/told-cycle.js';
import { GradeImports } from '../grade-imports.js';
import type { ImportedGradesResponse } from './imported-grades.response.js';
import { readGrades } from './read-grades.js';

/** Imports published grades of services into a cycle of the partnership: all of a table or nothing. */
@Injectable()
export class ImportPublishedGrades {
  constructor(
    private readonly work: UnitOfWork,
    private readonly commands: Commands,
    private readonly cycles: CycleRepository,
    private readonly imports: GradeImports,
  ) {}

  async execute(context: CommandContext, cycleId: string, file: Readable): Promise<ImportedGradesResponse> {
    // The table is read before the transaction: uploading takes longer than a lock should be held.
    const cycle = await this.find(context.caller, cycleId);
    const grades = await readGrades(file, keptDefinition(cycle));
    return this.commands.run(context, async (tx) => {
      refuseImport(await this.cycles.lockAny(tx, cycleId));
      const importId = newId();
      const number = await this.imports.record(tx, { importId, cycleId, grades }, context);
      return { body: { importId, number, imported: grades.length } };
    });
  }

  private async find({ scope }: Caller, cycleId: string): Promise<Cycle> {
    const cycle = await this.work.run(scope, (tx) => this.cycles.find(tx, cycleId), { readOnly: true });
    if (!cycle) throw notHere();
    refuseImport(cycle);
    return cycle;
  }
}

function refuseImport({ facts: { definition, state } }: Cycle): void {
  if (definition.subject !== 'services') {
    const message = 'This cycle is about children. Published grades go into a cycle of services.';
    throw new DomainError('conflict', 'cycle-of-children', message);
  }
  if (GRADES_IMPORTABLE.includes(state)) return;
  const message = 'Published grades can be imported once the cycle is approved and until it is reported.';
  throw new DomainError('conflict', 'grades-not-importable', message);
}
