import { Injectable } from '@nestjs/common';
import { dayOf } from '@accord/kernel';
import type { ScopeTransaction } from '@accord/persistence';
import { mayDo, type Caller } from '@accord/service';
import { CaseKeys } from '../../submission/case-keys.js';
import { CaseHistories, type NamedHistory } from '../case-histories.js';
import { conflictOf, type CaseInModeration } from '../cases-in-moderation.js';
import type { CaseCap } from '../domain/case-cap.js';
import { stillStanding } from '../domain/judgement-decision.js';
import { MODERATOR_ACTIONS } from '../domain/moderation-status.js';
import { capOf } from '../domain/overall-grade.js';
import { standingJudgements } from '../domain/standing-judgement.js';
import { AgencySubmissions } from '../persistence/agency-submissions.js';
import type { CapResponse, CaseModerationResponse } from './case-moderation.response.js';
import { comparedAgencies } from './compared-agencies.js';

/** What there is of a case that nobody opened: nothing can be read of it. */
const NO_HISTORY: NamedHistory = { judgements: [], grades: [], steps: [], nameOf: (id) => ({ id, name: '' }) };

/** Puts all agencies of a case side by side, with every grade and who gave it. */
@Injectable()
export class CaseComparison {
  constructor(
    private readonly submissions: AgencySubmissions,
    private readonly histories: CaseHistories,
    private readonly keys: CaseKeys,
  ) {}

  async of(tx: ScopeTransaction, found: CaseInModeration, caller: Caller, at: Date): Promise<CaseModerationResponse> {
    const { drawnCaseId, state } = found.moderation.facts;
    const history =
      state === 'not-open' ? NO_HISTORY : await this.histories.of(tx, drawnCaseId, await this.keys.of(tx, drawnCaseId));
    const submissions = await this.submissions.ofCase(tx, drawnCaseId);
    return {
      ...aboutCase(found),
      ...forCaller(found, caller),
      ...ofGrades(found, history),
      agencies: comparedAgencies(found, history, { submissions, today: dayOf(at) }),
      ...ofStory(history),
    };
  }
}

function aboutCase({ drawn, cycle, moderation }: CaseInModeration) {
  const { drawnCaseId, cycleId, pseudonym, stratum } = drawn;
  const { state, version } = moderation.facts;
  const replaced = drawn.state === 'replaced';
  const { domains } = cycle.tool;
  const { grades } = cycle.scale;
  return {
    drawnCaseId,
    cycleId,
    pseudonym,
    stratum,
    replaced,
    cycleState: cycle.state,
    state,
    version,
    domains,
    grades,
  };
}

function forCaller(found: CaseInModeration, caller: Caller): Pick<CaseModerationResponse, 'actions' | 'conflict'> {
  const roles = caller.grants.map(({ role }) => role);
  if (!mayDo(caller.scopeKind, roles, 'moderation.write')) return { actions: [] };
  const conflict = conflictOf(caller, found);
  if (conflict) return { actions: [], conflict };
  const possible = found.drawn.state === 'replaced' ? [] : found.moderation.actionsIn(found.cycle.state);
  return { actions: MODERATOR_ACTIONS.filter((action) => possible.includes(action)) };
}

function ofGrades({ cycle, submissions }: CaseInModeration, { judgements }: NamedHistory) {
  const standing = standingJudgements(submissions, judgements);
  const cap = capOf(cycle.scale, standing);
  return { waiting: stillStanding(standing).length, ...(cap && { cap: toCap(cap) }) };
}

function toCap({ grade, held }: CaseCap): CapResponse {
  const rules = held.map(({ rule, domains }) => ({ code: rule.code, text: rule.text, capsAt: rule.capsAt, domains }));
  return { grade, rules };
}

function ofStory({ grades, steps, nameOf }: NamedHistory): Pick<CaseModerationResponse, 'overall' | 'steps'> {
  return {
    overall: grades.map(({ overall, cap, capRule, cappedBy, by, at, reason }) => ({
      overall,
      ...(cap && { cap }),
      ...(capRule && { capRule }),
      ...(cappedBy && { cappedBy }),
      by: nameOf(by),
      at: at.toISOString(),
      ...(reason && { reason }),
    })),
    steps: steps.map(({ action, by, at, reason }) => ({
      action,
      ...(by && { by: nameOf(by) }),
      at: at.toISOString(),
      ...(reason && { reason }),
    })),
  };
}
