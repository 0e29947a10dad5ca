import { Injectable } from '@nestjs/common';
import type { AuditsClient } from '../../services/audits/audits-client.js';
import type { RecordedPerson } from '../../services/audits/people.js';
import { Services } from '../../services/services.js';
import type { Visit } from '../../visit/visit.js';

/** Whom a form is about, and the version that the visitor saw. */
export interface FormSubject {
  readonly person: RecordedPerson;
  readonly about: readonly (readonly [term: string, text: string])[];
  readonly version: number;
}

/** What the forms about one person have in common. */
@Injectable()
export class PersonForms {
  constructor(private readonly services: Services) {}

  get audits(): AuditsClient {
    return this.services.audits;
  }

  async subject(visit: Visit, id: string): Promise<FormSubject> {
    const { body: person, version = person.version } = await this.audits.person(visit.access, id);
    return { person, about: [['Person', person.name]], version };
  }
}
