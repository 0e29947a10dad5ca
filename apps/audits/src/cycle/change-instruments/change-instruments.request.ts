import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { InstrumentVersion } from '../cycle-terms.request.js';

/** The versions of tool and scale that a cycle is to have. */
export class ChangeInstrumentsRequest {
  @ValidateNested() @Type(() => InstrumentVersion) tool!: InstrumentVersion;
  @ValidateNested() @Type(() => InstrumentVersion) scale!: InstrumentVersion;
}
