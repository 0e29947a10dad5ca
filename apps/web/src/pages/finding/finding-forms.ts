import { FINDING_KINDS } from '@accord/contracts';
import { Injectable } from '@nestjs/common';
import { WebSettings } from '../../server/web-settings.js';
import { dayInWords, londonTime } from '../../rendering/london-time.js';
import { roleName, scopeName } from '../../rendering/names.js';
import type { Finding } from '../../services/audits/findings.js';
import type { FindingsClient } from '../../services/audits/findings-client.js';
import { Services } from '../../services/services.js';
import type { Visit } from '../../visit/visit.js';

type About = readonly (readonly [term: string, text: string])[];

/** What forms about a finding have in common. */
@Injectable()
export class FindingForms {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  get client(): FindingsClient {
    return this.services.findings;
  }

  /** The finding as it is now, for the form and for sending it again after somebody else's change. */
  async subject(visit: Visit, id: string): Promise<{ finding: Finding; about: About; version: number }> {
    const { body: finding, version = finding.version } = await this.client.one(visit.access, id);
    const kind = FINDING_KINDS[finding.kind];
    const about: About = [
      ['Finding', `${kind}, ${finding.domain}`],
      ['Statement', finding.statement],
      ['Supporting cases', String(finding.supportingCases)],
    ];
    return { finding, about, version };
  }

  /** Exactly what would cross, under which agreement and to whom. */
  async release(visit: Visit, id: string): Promise<{ agreementId: string; about: About; version: number }> {
    const { content, agreement, recipients, version } = await this.client.release(visit.access, id);
    const { partnership } = this.settings;
    const crossing: About = [
      ['Statement', content.statement],
      ['Kind', FINDING_KINDS[content.kind]],
      ['Domain', content.domain],
      ['Supporting cases', String(content.supportingCases)],
      ['Purpose', content.purpose],
      ['Agreement', `${agreement.name} (${content.agreementId}), to be reviewed ${dayInWords(agreement.reviewDate)}`],
      ['Clauses', agreement.clauses.join('; ')],
      ['Who can read it', recipients.map((scope) => scopeName(partnership, scope)).join(', ')],
      ['Released by', `${roleName(content.releasedByRole)} of ${visit.scope.name}; your name does not cross`],
      ['Your reference', content.releasedBy],
      ['Reference of the finding', content.findingId],
      ['Reference of the cycle', content.cycleId],
      ['Time of sharing', `When you confirm; now ${londonTime(content.sharedAt)}`],
    ];
    return { agreementId: content.agreementId, about: crossing, version };
  }
}
