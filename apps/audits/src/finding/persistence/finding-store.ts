import { Injectable } from '@nestjs/common';
import { FindingDecisions } from './finding-decisions.js';
import { Findings } from './findings.js';

/** What a decision about a finding is written to: the finding as it is now, and the decision for good. */
@Injectable()
export class FindingStore {
  constructor(
    readonly findings: Findings,
    readonly decisions: FindingDecisions,
  ) {}
}
