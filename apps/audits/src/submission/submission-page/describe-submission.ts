import type { ToolDomain } from '@accord/contracts';
import { dayOf } from '@accord/kernel';
import { mayDo, type Action, type Caller } from '@accord/service';
import { missingOf } from '../domain/judgement-problems.js';
import { NOTHING_WRITTEN } from '../domain/judgement-text.js';
import type { SubmissionAction } from '../domain/submission-status.js';
import type { SubmissionPart } from '../domain/submission-parts.js';
import type { SeenSubmission } from '../seen-submissions.js';
import type { ShownJudgement, ShownJudgements } from './judgements-to-show.js';
import type {
  JudgedDomainResponse,
  SubmissionMovesResponse,
  SubmissionPageResponse,
} from './submission-page.response.js';
import type { NamedInSubmission } from './submission-people.js';

/** Everything that a submission's page is made of. */
export interface SubmissionParts extends SeenSubmission {
  readonly shown: ShownJudgements;
  readonly named: NamedInSubmission;
  readonly caller: Caller;
  readonly at: Date;
}

const NOT_SAVED = { ...NOTHING_WRITTEN, grade: null, version: 0, savedAt: null, savedBy: null };

/** A submission's page. */
export function describeSubmission(seen: SubmissionParts): SubmissionPageResponse {
  const { submission, cycle, shown, named, at } = seen;
  const { facts } = submission;
  const { id, drawnCaseId, cycleId, pseudonym, agencyId, state, outcome, dueOn, version, draftVersion, round } = facts;
  return {
    ...{ id, drawnCaseId, cycleId, cycleCode: cycle.code, theme: cycle.theme, pseudonym, agencyId },
    ...{ state, outcome, dueOn, version, draftVersion, round, shows: shown.shows, ...named },
    overdue: submission.isOverdue(dayOf(at)),
    submittedAt: facts.submittedAt?.toISOString() ?? null,
    grades: cycle.scale.grades.map(({ code, label, descriptor }) => ({ code, label, descriptor })),
    domains: cycle.tool.domains.map((domain) => describeDomain(domain, shown)),
    may: movesOf(seen),
  };
}

function describeDomain(domain: ToolDomain, { shows, judgements }: ShownJudgements): JudgedDomainResponse {
  const written: Omit<ShownJudgement, 'domain'> =
    judgements.find((judgement) => judgement.domain === domain.code) ?? NOT_SAVED;
  const { version, grade, answers, rationale, evidence, savedAt, savedBy } = written;
  return {
    ...{ code: domain.code, title: domain.title, version, grade, rationale, evidence, savedAt, savedBy },
    questions: domain.questions.map(({ code, text }) => ({
      ...{ code, text },
      answer: answers.find(({ question }) => question === code)?.answer ?? null,
    })),
    missing: shows === 'drafts' ? missingOf(domain, written) : [],
  };
}

function movesOf({ submission, cycle, parts, caller }: SubmissionParts): SubmissionMovesResponse {
  const roles = caller.grants.map(({ role }) => role);
  const may = (part: SubmissionPart, permission: Action, ...actions: SubmissionAction[]) =>
    parts.has(part) &&
    mayDo(caller.scopeKind, roles, permission) &&
    actions.some((action) => submission.allows(action, cycle.state));
  return {
    save: may('auditor', 'submission.write', 'save'),
    submit: may('auditor', 'submission.write', 'submit'),
    notKnown: may('auditor', 'submission.write', 'not-known'),
    undoNotKnown: may('auditor', 'submission.write', 'undo-not-known'),
    assign: may('lead', 'submission.assign', 'assign', 'reassign'),
    return: may('lead', 'submission.return', 'return') && submission.facts.auditorId !== caller.personId,
  };
}
