import { Injectable } from '@nestjs/common';
import { AccessTrail, Commands, trailOf, type CommandContext } from '@accord/service';
import { SampleNews } from '../sample-news.js';
import type { ReplaceCaseRequest } from './replace-case.request.js';
import { ReplacementRecord } from './replacement-record.js';

/** The case that took another one's place. */
export interface ReplacementResponse {
  readonly cycleId: string;
  readonly drawnCaseId: string;
  readonly pseudonym: string;
}

/** Replaces a drawn case by the next one in the order of its stratum. The old one stays visible, marked. */
@Injectable()
export class ReplaceCase {
  constructor(
    private readonly commands: Commands,
    private readonly replacements: ReplacementRecord,
    private readonly news: SampleNews,
    private readonly trail: AccessTrail,
  ) {}

  execute(drawnCaseId: string, why: ReplaceCaseRequest, context: CommandContext): Promise<ReplacementResponse> {
    const { caller, at } = context;
    return this.commands.run(context, async (tx) => {
      const decision = { ...why, by: caller.personId, at };
      const body = await this.replacements.replace(tx, drawnCaseId, decision);
      await this.news.say(tx, body.cycleId, at);
      this.trail.record(tx, trailOf(caller, at, 'replace-case', 'drawn-case', drawnCaseId));
      return { body };
    });
  }
}
