import { Injectable } from '@nestjs/common';
import type { FormState } from '../../forms/present-form.js';
import type { SubmissionsClient } from '../../services/audits/submissions-client.js';
import { Services } from '../../services/services.js';
import type { Visit } from '../../visit/visit.js';
import { cycleInWords } from './submission-words.js';

/** What the forms about one submission have in common. */
@Injectable()
export class SubmissionForms {
  constructor(private readonly services: Services) {}

  get submissions(): SubmissionsClient {
    return this.services.submissions;
  }

  async subject(visit: Visit, id: string): Promise<Pick<FormState, 'about' | 'version'>> {
    const submission = await this.submissions.one(visit.access, id);
    const about: [string, string][] = [
      ['Case', submission.pseudonym],
      ['Audit', cycleInWords(submission)],
      ['Auditor', submission.auditor ?? 'Nobody yet'],
    ];
    return { about, version: submission.version };
  }
}
