import { Injectable } from '@nestjs/common';
import type { Partnership } from '@accord/partnership';
import type { FormDefinition } from '../../forms/form-definition.js';
import { WebSettings } from '../../server/web-settings.js';
import type { CyclesClient } from '../../services/audits/cycles-client.js';
import type { CycleSubject, RecordedCycle } from '../../services/audits/cycles.js';
import { Services } from '../../services/services.js';
import type { Visit } from '../../visit/visit.js';
import { cycleFields } from './cycle-fields.js';

/** What a form about one cycle shows above its questions, and the version that the visitor saw. */
export interface CycleSubjectOfForm {
  readonly cycle: RecordedCycle;
  readonly about: readonly (readonly [term: string, text: string])[];
  readonly version: number;
}

/** What the pages about cycles have in common. */
@Injectable()
export class CyclePages {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  get client(): CyclesClient {
    return this.services.cycles;
  }

  get partnership(): Partnership {
    return this.settings.partnership;
  }

  async subject(visit: Visit, id: string): Promise<CycleSubjectOfForm> {
    const cycle = await this.client.one(visit.access, id);
    return { cycle, about: [['Cycle', `${cycle.theme}, ${cycle.code}`]], version: cycle.version };
  }

  /** The form of a cycle that is opened, or changed while it has that id. */
  form(subject: CycleSubject, id?: string): FormDefinition {
    const href = id ? `/cycles/${id}` : '/cycles';
    const title = subject === 'services' ? 'Open a cycle of services' : 'Open an audit cycle';
    return {
      title: id ? 'Change the cycle' : title,
      action: id ? `/cycles/${id}/edit` : '/cycles',
      back: { href, text: id ? 'Back to the cycle' : 'Back to audit cycles' },
      introduction: 'You can save it with gaps, and fill them before it is approved. From then on it stays as it is.',
      fields: cycleFields(subject, this.partnership),
      submit: 'Save as draft',
      another: { text: 'Add more lines of enquiry', name: 'more', value: 'rows' },
      kept: { subject },
    };
  }
}
