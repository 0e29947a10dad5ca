import { Inject, Injectable } from '@nestjs/common';
import type { AuditTool, GradingScale } from '@accord/contracts';
import { DomainError, type FieldProblem } from '@accord/kernel';
import type { Partnership } from '@accord/partnership';
import { PARTNERSHIP } from '@accord/service';
import type { InstrumentVersion } from './cycle-terms.request.js';

/** A tool and a scale, by their versions. */
export interface WantedInstruments {
  readonly tool: InstrumentVersion;
  readonly scale: InstrumentVersion;
}

/** Tools and scales of the partnership file. A cycle copies the versions that it takes. */
@Injectable()
export class Instruments {
  constructor(@Inject(PARTNERSHIP) private readonly partnership: Partnership) {}

  get tools(): readonly AuditTool[] {
    return this.partnership.tools;
  }

  get scales(): readonly GradingScale[] {
    return this.partnership.scales;
  }

  /** Throws `cycle-not-possible` when one of them is not in the file. */
  require({ tool, scale }: WantedInstruments): { tool: AuditTool; scale: GradingScale } {
    const found = { tool: find(this.tools, tool), scale: find(this.scales, scale) };
    if (found.tool && found.scale) return { tool: found.tool, scale: found.scale };
    throw new DomainError(
      'invalid',
      'cycle-not-possible',
      'Correct what is listed, then send it again.',
      this.problems({ tool, scale }),
    );
  }

  /** What is wrong with the versions that are wanted. */
  problems({ tool, scale }: WantedInstruments): FieldProblem[] {
    return [
      ...(find(this.tools, tool) ? [] : [{ field: 'tool', message: 'Choose a tool of the partnership.' }]),
      ...(find(this.scales, scale) ? [] : [{ field: 'scale', message: 'Choose a scale of the partnership.' }]),
    ];
  }
}

function find<One extends InstrumentVersion>(all: readonly One[], { id, version }: InstrumentVersion): One | undefined {
  return all.find((one) => one.id === id && one.version === version);
}
