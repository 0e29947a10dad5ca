import { Injectable } from '@nestjs/common';
import { findingSharedV1 } from '@accord/contracts';
import { DomainError } from '@accord/kernel';
import { Outbox } from '@accord/messaging';
import type { CommandContext } from '@accord/service';
import { DisclosureLog } from '../../disclosure-log/disclosure-log.js';
import { DecideOnFinding } from '../decide-on-finding.js';
import type { DecidedFindingResponse } from '../decided-finding.response.js';
import { Releases } from './releases.js';

/** The release of a finding as somebody confirmed it. */
export interface ShareCommand {
  readonly findingId: string;
  readonly seenVersion: number;
  /** Under which agreement they saw that it would be. */
  readonly agreementId: string;
}

/** Releases an agreed finding to the partnership: in one transaction it crosses, and what crossed is in the disclosure log. */
@Injectable()
export class ShareFinding {
  constructor(
    private readonly decide: DecideOnFinding,
    private readonly releases: Releases,
    private readonly disclosures: DisclosureLog,
    private readonly outbox: Outbox,
  ) {}

  execute(command: ShareCommand, context: CommandContext): Promise<DecidedFindingResponse> {
    const { caller, at } = context;
    const { findingId, seenVersion, agreementId } = command;
    return this.decide.execute({ findingId, seenVersion, action: 'share' }, context, async (tx, finding, cycle) => {
      const { content, terms } = this.releases.of(finding, cycle, caller, at);
      if (content.agreementId !== agreementId) throw otherAgreement();
      await this.disclosures.released(tx, content, terms);
      this.outbox.record(tx, findingSharedV1, { aggregateId: findingId, at, data: content });
    });
  }
}

function otherAgreement(): DomainError {
  return new DomainError(
    'conflict',
    'other-agreement',
    'The finding would be shared under another agreement than the one you were shown. Go back and look again.',
  );
}
