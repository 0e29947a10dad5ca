import { Controller, Get, Query } from '@nestjs/common';
import { pageNumber } from '../../rendering/page-number.js';
import { Page } from '../../rendering/page.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { PeopleQuery } from './people.query.js';
import { presentPeople } from './present-people.js';

/** The people of the scope: list and search. */
@Controller('people')
export class PeopleController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get()
  async list(@CurrentVisit() visit: Visit, @Query() query: PeopleQuery): Promise<Page<'people'>> {
    const search = (query.search ?? '').trim();
    const people = await this.services.audits.people(visit.access, { search, page: pageNumber(query.page) });
    return new Page(
      'people',
      presentPeople(people, {
        partnership: this.settings.partnership,
        scopeName: visit.scope.name,
        search,
        canInvite: visit.may('people.manage'),
      }),
    );
  }
}
