import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@accord/persistence';
import type { Caller } from '@accord/service';
import { SeenSubmissions } from '../seen-submissions.js';
import { describeSubmission } from './describe-submission.js';
import { JudgementsToShow } from './judgements-to-show.js';
import type { SubmissionPageResponse } from './submission-page.response.js';
import { SubmissionPeople } from './submission-people.js';

/** A submission as its auditor, its agency's lead or, from moderation on, a moderator sees it. */
@Injectable()
export class SubmissionPageQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seen: SeenSubmissions,
    private readonly judgements: JudgementsToShow,
    private readonly people: SubmissionPeople,
  ) {}

  execute(id: string, caller: Caller, at: Date): Promise<SubmissionPageResponse> {
    return this.work.run(caller.scope, async (tx) => {
      const look = { caller, at, action: 'look-at-submission' };
      const seen = await this.seen.see(tx, id, look);
      const shown = await this.judgements.of(tx, seen.submission, seen.parts);
      const named = await this.people.of(tx, seen.submission.facts);
      return describeSubmission({ ...seen, shown, named, caller, at });
    });
  }
}
