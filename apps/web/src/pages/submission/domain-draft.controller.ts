import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ObjectId } from '../../rendering/object-id.js';
import { ServiceProblem } from '../../services/service-problem.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { DomainWriting } from './domain-writing.js';
import { JudgementForm } from './judgement.form.js';

/** What a page that saves by itself is told: the version from now on, or why nothing was saved. */
export interface DraftAnswer {
  readonly version?: number;
  readonly problem?: 'conflict' | 'refused' | 'unavailable';
}

/** Saves a domain while it is typed, for browsers that run our script; without it the form's buttons do the same. */
@Controller('submissions/:id/domains/:code/draft')
export class DomainDraftController {
  constructor(private readonly writing: DomainWriting) {}

  @Post()
  @HttpCode(200)
  async save(
    @CurrentVisit() visit: Visit,
    @Param('id', ObjectId) id: string,
    @Param('code') code: string,
    @Body() typed: JudgementForm,
  ): Promise<DraftAnswer> {
    const wanted = { visit, id, code };
    try {
      const { version } = await this.writing.save(wanted, await this.writing.find(wanted), typed);
      return { version };
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      return { problem: problemOf(error) };
    }
  }
}

function problemOf({ status }: ServiceProblem): DraftAnswer['problem'] {
  if (status === 412) return 'conflict';
  return status === 503 || status === 429 ? 'unavailable' : 'refused';
}
