import { Controller, Get, Query } from '@nestjs/common';
import { pageNumber } from '../../rendering/page-number.js';
import { Page } from '../../rendering/page.js';
import { Services } from '../../services/services.js';
import { CurrentVisit } from '../../visit/current-visit.js';
import type { Visit } from '../../visit/visit.js';
import { DeliveriesQuery } from './deliveries.query.js';
import { DELIVERY_STATES, presentDeliveries, type DeliveryState } from './present-deliveries.js';

/** Who was not reached by mail. */
@Controller('deliveries')
export class DeliveriesController {
  constructor(private readonly services: Services) {}

  @Get()
  async list(@CurrentVisit() visit: Visit, @Query() query: DeliveriesQuery): Promise<Page<'deliveries'>> {
    const state =
      query.state && Object.hasOwn(DELIVERY_STATES, query.state) ? (query.state as DeliveryState) : 'undelivered';
    const deliveries = await this.services.notifications.deliveries(visit.access, {
      state,
      page: pageNumber(query.page),
    });
    return new Page('deliveries', presentDeliveries(deliveries, state));
  }
}
