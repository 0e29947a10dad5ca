import { Injectable, NotFoundException } from '@nestjs/common';
import type { FormValues } from '../../forms/form-definition.js';
import { sendingOf } from '../../forms/sending-of.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import type { JudgedDomain, RecordedSubmission, SavedDomain } from '../../services/audits/submissions.js';
import { ServiceProblem } from '../../services/service-problem.js';
import { Services } from '../../services/services.js';
import type { Visit } from '../../visit/visit.js';
import { domainPath } from './domain-cards.js';
import { generalProblem, problemsOf } from './domain-problems.js';
import type { JudgementForm } from './judgement.form.js';
import { presentSubmissionConflict } from './present-submission-conflict.js';
import { presentSubmissionDomain } from './present-submission-domain.js';
import { saysTheSame, writtenDomain } from './written-domain.js';

/** A domain of a submission. */
export interface DomainInSubmission {
  readonly submission: RecordedSubmission;
  readonly domain: JudgedDomain;
}

/** Which domain is written, by whom. */
export interface WantedDomain {
  readonly visit: Visit;
  readonly id: string;
  readonly code: string;
}

/** Shows and saves one domain; what two people wrote is never overwritten, and what was typed is never lost. */
@Injectable()
export class DomainWriting {
  constructor(private readonly services: Services) {}

  async find({ visit, id, code }: WantedDomain): Promise<DomainInSubmission> {
    const submission = await this.services.submissions.one(visit.access, id);
    const domain = submission.domains.find((one) => one.code === code);
    if (!domain) throw new NotFoundException();
    return { submission, domain };
  }

  save(wanted: WantedDomain, found: DomainInSubmission, typed: JudgementForm): Promise<SavedDomain> {
    const { id, code, visit } = wanted;
    const written = writtenDomain(found.domain, valuesOf(typed));
    return this.services.submissions.saveDomain(visit.access, { id, code, written }, sendingOf(typed));
  }

  /** Saves and goes on; or shows what was typed beside what stands in the way. */
  async saveAndGoOn(wanted: WantedDomain, typed: JudgementForm): Promise<Page | SeeOther> {
    const found = await this.find(wanted);
    try {
      await this.save(wanted, found, typed);
    } catch (error) {
      if (!(error instanceof ServiceProblem) || ![400, 409, 412, 422, 429, 503].includes(error.status)) throw error;
      return error.status === 412 ? this.conflict(wanted, typed) : unsaved(wanted.visit, found, typed, error);
    }
    return new SeeOther(placeAfter(found, typed));
  }

  /** What was typed and what was saved meanwhile, side by side; nothing when both say the same. */
  private async conflict(wanted: WantedDomain, typed: JudgementForm): Promise<Page | SeeOther> {
    const { submission, domain } = await this.find(wanted);
    const values = valuesOf(typed);
    if (saysTheSame(domain, values)) return new SeeOther(placeAfter({ submission, domain }, typed));
    const formToken = wanted.visit.session.csrfToken;
    return new Page('submission-conflict', presentSubmissionConflict(submission, domain, { values, formToken }), 412);
  }
}

function unsaved(visit: Visit, found: DomainInSubmission, typed: JudgementForm, error: ServiceProblem): Page {
  const problems = problemsOf(found.domain, error);
  const state = {
    values: valuesOf(typed),
    problems,
    generalProblem: problems.length > 0 ? undefined : generalProblem(error),
    version: Number(typed.version ?? found.domain.version),
    idempotencyKey: error.status === 422 ? undefined : typed.idempotencyKey,
    formToken: visit.session.csrfToken,
  };
  const view = presentSubmissionDomain(found.submission, found.domain, state);
  return new Page('submission-domain', view, error.status === 400 ? 422 : error.status);
}

/** The next domain, or the list of them after the last one and for those who come back later. */
function placeAfter({ submission, domain }: DomainInSubmission, { next }: JudgementForm): string {
  const { domains, id } = submission;
  const following = domains[domains.findIndex(({ code }) => code === domain.code) + 1];
  if (next === 'later' || !following) return `/submissions/${id}?done=domain-saved`;
  return domainPath(submission, following);
}

/** What was typed, by input name. */
export function valuesOf(typed: JudgementForm): FormValues {
  return { ...typed } as FormValues;
}
