import { Injectable } from '@nestjs/common';
import { DomainError } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { notHere, type Caller } from '@accord/service';
import type { AuditedCase } from '../audited-case/audited-case.js';
import { AuditedCases } from '../audited-case/audited-cases.js';
import { CycleDirectory, type KnownCycle } from '../cycle/cycle-directory.js';
import type { CaseSubmission } from '../submission/case-submission.js';
import { CaseSubmissions } from '../submission/case-submissions.js';
import { CaseModeration } from './domain/case-moderation.js';
import { conflictOfInterest, CONFLICTS, type ConflictOfInterest } from './domain/conflict-of-interest.js';
import { CaseModerations } from './persistence/case-moderations.js';

/** A drawn case with everything that its moderation goes by. */
export interface CaseInModeration {
  readonly drawn: AuditedCase;
  readonly cycle: KnownCycle;
  readonly moderation: CaseModeration;
  readonly submissions: readonly CaseSubmission[];
}

/** Who acts, and which version of the moderation they saw; none when there is none yet. */
export interface ActingModerator {
  readonly caller: Caller;
  readonly seenVersion?: number;
}

/** The drawn cases of a scope as moderation sees them. */
@Injectable()
export class CasesInModeration {
  constructor(
    private readonly cases: AuditedCases,
    private readonly cycles: CycleDirectory,
    private readonly submissions: CaseSubmissions,
    private readonly moderations: CaseModerations,
  ) {}

  /** Throws the one answer for what is not there. */
  async find(tx: ScopeTransaction, drawnCaseId: string): Promise<CaseInModeration> {
    const drawn = await this.cases.find(tx, drawnCaseId);
    if (!drawn) throw notHere();
    return {
      drawn,
      cycle: await this.cycles.require(tx, drawn.cycleId),
      moderation: (await this.moderations.find(tx, drawnCaseId)) ?? CaseModeration.notOpen(drawn),
      submissions: await this.submissions.ofCase(tx, drawnCaseId),
    };
  }

  /**
   * Holds the moderation of a case for somebody who acts on it. Throws when they may not, having audited it or being of a team
   * that did or works with it, and when what they saw is no longer how it is.
   */
  async hold(
    tx: ScopeTransaction,
    drawnCaseId: string,
    { caller, seenVersion }: ActingModerator,
  ): Promise<CaseInModeration> {
    await this.moderations.hold(tx, drawnCaseId);
    const found = await this.find(tx, drawnCaseId);
    const conflict = conflictOf(caller, found);
    if (conflict) throw new DomainError('forbidden', conflict, CONFLICTS[conflict]);
    if (seenVersion !== undefined && seenVersion !== found.moderation.facts.version) throw stale();
    return found;
  }
}

/** Why a person cannot moderate a case; nothing when they can. Whoever was ever named its auditor counts as one. */
export function conflictOf(
  { personId, grants }: Pick<Caller, 'personId' | 'grants'>,
  { drawn, submissions }: Pick<CaseInModeration, 'drawn' | 'submissions'>,
): ConflictOfInterest | undefined {
  const auditors = submissions.flatMap(({ agencyId, auditors: named }) =>
    named.map(({ auditorId, team }) => ({ personId: auditorId, agencyId, ...(team !== undefined && { team }) })),
  );
  return conflictOfInterest({ personId, grants }, { team: drawn.team, auditors });
}

function stale(): DomainError {
  const message = 'Somebody else moderated this case meanwhile. Load it again, look at what changed, then decide.';
  return new DomainError('stale', 'stale-moderation', message);
}
