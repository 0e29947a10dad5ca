import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentCaller, RequestedAt, type Caller } from '@accord/service';
import { DeliveryListQuery } from './delivery-list.query.js';
import { DeliveryListRequest } from './delivery-list.request.js';
import { DeliveryListResponse } from './delivery-list.response.js';

/** How the scope's mails fare. */
@ApiTags('deliveries')
@Controller('deliveries')
export class DeliveryListController {
  constructor(private readonly deliveries: DeliveryListQuery) {}

  @Get()
  @Allow('deliveries.read')
  @ApiOperation({ summary: 'Mails and how they fare, the newest first' })
  @ApiOkResponse({ type: DeliveryListResponse })
  list(
    @Query() request: DeliveryListRequest,
    @CurrentCaller() caller: Caller,
    @RequestedAt() at: Date,
  ): Promise<DeliveryListResponse> {
    return this.deliveries.page(caller, request, at);
  }
}
