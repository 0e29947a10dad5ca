import { Part } from '../../requests/nested-part.js';
import { InstrumentVersion } from '../cycle-terms.request.js';

/** The versions of tool and scale that a cycle is to have. */
export class ChangeInstrumentsRequest {
  @Part(() => InstrumentVersion) tool!: InstrumentVersion;
  @Part(() => InstrumentVersion) scale!: InstrumentVersion;
}
