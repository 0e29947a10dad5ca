import type { RunningStack } from '@accord/testing';
import type { Cast } from '../cast.js';
import { AuditPeople } from './audit-people.js';
import { Cycles } from './cycles.js';
import { Findings } from './findings.js';
import { Moderations } from './moderations.js';
import {
  NAMED_CASES,
  NAMED_CYCLES,
  NAMED_FINDINGS,
  NAMED_SUBMISSIONS,
  type FoundObject,
  type Named,
  type NamedOfAudit,
} from './named.js';
import { Submissions } from './submissions.js';

/** What the demonstration's audit in Stockton is made of, and own objects beside it. */
export class AuditObjects {
  private readonly cycles: Cycles;
  private readonly submissions: Submissions;
  private readonly moderations: Moderations;
  private readonly findings: Findings;

  constructor(stack: RunningStack, cast: Cast) {
    const people = new AuditPeople(stack, cast);
    const cycleId = async (): Promise<string> => (await this.cycles.named('cycle')).id;
    this.cycles = new Cycles(people);
    this.submissions = new Submissions(people, cycleId);
    this.moderations = new Moderations(people, cycleId, () => this.submissions.drawnCaseId());
    this.findings = new Findings(people, cycleId);
  }

  named(kind: NamedOfAudit): Promise<FoundObject> {
    if (isOneOf(NAMED_CYCLES, kind)) return this.cycles.named(kind);
    if (isOneOf(NAMED_SUBMISSIONS, kind)) return this.submissions.named(kind);
    if (isOneOf(NAMED_CASES, kind)) return this.moderations.named(kind);
    return this.findings.named(kind);
  }

  /** Leaves the demonstration's audit as it was, as far as it was changed. */
  async clear(): Promise<void> {
    await this.findings.clear();
    await this.moderations.clear();
    await this.cycles.clear();
  }
}

/** Whether an object belongs to an audit. */
export function isOfAudit(kind: Named): kind is NamedOfAudit {
  return [NAMED_CYCLES, NAMED_SUBMISSIONS, NAMED_CASES, NAMED_FINDINGS].some((kinds) => isOneOf(kinds, kind));
}

function isOneOf<Kind extends string>(kinds: readonly Kind[], kind: string): kind is Kind {
  return (kinds as readonly string[]).includes(kind);
}
