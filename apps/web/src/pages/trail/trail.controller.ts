import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { toScope } from '@accord/kernel';
import { scopesOf } from '@accord/partnership';
import { pageNumber } from '../../rendering/page-number.js';
import { Page } from '../../rendering/page.js';
import { SeeOther } from '../../rendering/see-other.js';
import { WebSettings } from '../../server/web-settings.js';
import { Services } from '../../services/services.js';
import { LAST_TRAIL_PAGE, lookAtTrails } from '../../services/trail/look-at-trails.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { presentTrail } from './present-trail.js';
import { TrailForm } from './trail.form.js';
import { TrailQuery } from './trail.query.js';
import { readTrailSearch, trailAddress } from './trail-search.js';

/** The access trails of all services of the scope as one. */
@Controller('trail')
export class TrailController {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  @Get()
  async show(@CurrentVisit() visit: Visit, @Query() query: TrailQuery): Promise<Page<'trail'>> {
    const { search, problems } = readTrailSearch(query);
    if (problems.length > 0) return new Page('trail', presentTrail(query, visit, { problems }), 422);
    const page = Math.min(Number(pageNumber(query.page)), LAST_TRAIL_PAGE);
    const trail = await lookAtTrails(this.trailsOf(visit), visit.access, { ...search, page });
    return new Page('trail', presentTrail(query, visit, { trail }));
  }

  /** What was typed stays in the form until it proves to be an id: in its place somebody may have typed a name. */
  @Post()
  search(@CurrentVisit() visit: Visit, @Body() form: TrailForm): Page<'trail'> | SeeOther {
    const { formToken: _token, ...typed } = form;
    const { problems } = readTrailSearch(typed);
    if (problems.length > 0) return new Page('trail', presentTrail(typed, visit, { problems }), 422);
    return new SeeOther(trailAddress(typed));
  }

  /** Not every service works for every kind of scope. */
  private trailsOf(visit: Visit) {
    const scope = toScope(visit.scope.id);
    return new Map(
      [...this.services.trails].filter(([service]) => scopesOf(this.settings.partnership, service).includes(scope)),
    );
  }
}
