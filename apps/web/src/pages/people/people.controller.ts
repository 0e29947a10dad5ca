import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { pageNumber } from '../../rendering/page-number.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import type { ListedPerson } from '../../services/audits/people.js';
import type { Paged } from '../../services/paged.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { PeopleQuery } from './people.query.js';
import { presentPeople } from './present-people.js';
import { SearchPeopleForm } from './search-people.form.js';

/** The people of the scope: list and search. */
@Controller('people')
export class PeopleController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get()
  async list(@CurrentVisit() visit: Visit, @Query() query: PeopleQuery): Promise<Page<'people'>> {
    return this.page(visit, await this.services.audits.people(visit.access, { page: pageNumber(query.page) }), '');
  }

  @Post()
  @HttpCode(200)
  async search(@CurrentVisit() visit: Visit, @Body() form: SearchPeopleForm): Promise<Page<'people'> | SeeOther> {
    const search = (form.search ?? '').trim();
    if (search === '') return new SeeOther('/people');
    const page = Number(pageNumber(form.page));
    return this.page(visit, await this.services.audits.searchPeople(visit.access, { search, page }), search);
  }

  private page(visit: Visit, people: Paged<ListedPerson>, search: string): Page<'people'> {
    const context = {
      partnership: this.settings.partnership,
      scopeName: visit.scope.name,
      search,
      canInvite: visit.may('people.manage'),
      formToken: visit.session.csrfToken,
    };
    return new Page('people', presentPeople(people, context));
  }
}
